import { su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

const line = `${user} veth lxcbr0 10`;

/** Allows the user network devices on lxc's bridge. The file is shared, so a script only asks. */
export function lxc(profile: Profile): StepDraft | null {
  if (profile.network !== 'lxc-user-nic') return null;
  return {
    id: 'lxc',
    lane: 'root',
    docs: 'guide/choosing-a-network-driver/#lxc-user-nic',
    check: `grep -q "^${line}" /etc/lxc/lxc-usernet`,
    commands: [
      `echo "${line}" | ${su}tee -a /etc/lxc/lxc-usernet`,
      ...(profile.systemd ? [`${su}systemctl enable --now lxc-net`] : []),
    ],
    undo: [],
    verify: { command: 'cat /etc/lxc/lxc-usernet', expect: 'veth lxcbr0' },
    script: `stop "add this line to /etc/lxc/lxc-usernet: ${line}"`,
  };
}
