import { lingerFolder } from '../../../facts/constants.ts';
import { su, user } from '../../marks.ts';
import { type Profile, wants } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

const shown = { command: `loginctl show-user "${user}" --property=Linger`, expect: 'Linger=yes' };

/** Lets the user's services run without a login, from boot on. */
export function lingering(profile: Profile): StepDraft | null {
  if (!profile.systemd || !wants(profile, 'autostart')) return null;
  return {
    id: 'lingering',
    lane: 'root',
    docs: 'guide/daemon-and-client/#lingering',
    troubleshooting: 'daemon-not-auto-start',
    // Not by logind's file: a name with a backslash is another one there.
    check: `${shown.command} 2>/dev/null |\n  grep -qx ${shown.expect}`,
    commands: [`${su}loginctl enable-linger "${user}"`],
    undo: [`${su}loginctl disable-linger "${user}"`],
    verify: shown,
    touches: { paths: [`${lingerFolder}"${user}"`] },
  };
}
