import { su, user } from '../../marks.ts';
import { type Profile, wants } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

const file = `/var/lib/systemd/linger/"${user}"`;

/** Lets the user's services run without a login, from boot on. */
export function lingering(profile: Profile): StepDraft | null {
  if (!profile.systemd || !wants(profile, 'autostart')) return null;
  return {
    id: 'lingering',
    lane: 'root',
    docs: 'guide/daemon-and-client/#lingering',
    troubleshooting: 'daemon-not-auto-start',
    check: `[ -e ${file} ]`,
    commands: [`${su}loginctl enable-linger "${user}"`],
    undo: [`${su}loginctl disable-linger "${user}"`],
    verify: { command: `loginctl show-user "${user}" --property=Linger`, expect: 'Linger=yes' },
    touches: { paths: [file] },
  };
}
