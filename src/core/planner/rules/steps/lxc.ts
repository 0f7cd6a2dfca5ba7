import { record, su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';

const file = '/etc/lxc/lxc-usernet';
const line = `${user} veth lxcbr0 10`;
const listed = (look: string): string => `${look}grep -qsxF "${line}" ${file}`;

/**
 * Takes the line out of the file, which others may not read, and which has the lines of other users:
 * it is written only from a copy that was read whole and written whole.
 */
const takeOut = (look: string): string => `if all=$(${look}cat ${file} && echo .) &&
  rest=$(
    printf '%s' "\${all%.}" | grep -vxF "${line}" ||
      true
    echo .
  ) &&
  ${su}cp -p ${file} ${file}.new &&
  printf '%s' "\${rest%.}" | ${su}tee ${file}.new >/dev/null &&
  [ "$(${look}cat ${file}.new && echo .)" = "$rest" ]
then
  ${look}cat ${file}.new | ${su}tee ${file} >/dev/null
fi
${su}rm -f ${file}.new`;

/**
 * Allows the user network devices on lxc's bridge. The file is everybody's: the line is added once,
 * and undo takes that line away and no other.
 */
export function lxc(profile: Profile): StepDraft | null {
  if (profile.network !== 'lxc-user-nic') return null;
  return {
    id: 'lxc',
    lane: 'root',
    docs: 'guide/choosing-a-network-driver/#lxc-user-nic',
    check: listed(su),
    scriptCheck: listed('peek '),
    was: profile.systemd
      ? `{
  systemctl is-enabled lxc-net ||
    true
  systemctl is-active lxc-net ||
    true
} 2>/dev/null`
      : ':',
    commands: [
      asTyped(`printf '%s\\n' "${line}" |\n  ${su}tee -a ${file}`),
      ...(profile.systemd ? [`${su}systemctl enable --now lxc-net`] : []),
    ],
    undo: [
      { typed: takeOut(su), script: takeOut('peek ') },
      ...(profile.systemd
        ? [
            asTyped(
              `if ! grep -qx enabled "${record}"; then\n  ${su}systemctl disable lxc-net\nfi`,
            ),
            asTyped(`if ! grep -qx active "${record}"; then\n  ${su}systemctl stop lxc-net\nfi`),
          ]
        : []),
    ],
    verify: { command: `cat ${file}`, expect: 'veth lxcbr0' },
    touches: { paths: [file], units: profile.systemd ? ['lxc-net.service'] : [] },
  };
}
