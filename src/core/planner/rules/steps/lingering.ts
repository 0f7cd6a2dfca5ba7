import { lingerFolder } from '../../../facts/constants.ts';
import { su, uid, user } from '../../marks.ts';
import { type Profile, wants } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import { leaveContainers } from './containers.ts';

const shown = { command: `loginctl show-user "${user}" --property=Linger`, expect: 'Linger=yes' };

const off = `${su}loginctl disable-linger "${user}"`;

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
    // Where the user's part of pasted text has left a daemon with containers, it would end with the
    // user's last login. A script has asked by then, and gone no further.
    undo: [
      {
        typed: `${leaveContainers(`/run/user/${uid}/docker.sock`, su)}\n${off}`,
        script: off,
      },
    ],
    verify: shown,
    touches: { paths: [`${lingerFolder}"${user}"`] },
  };
}
