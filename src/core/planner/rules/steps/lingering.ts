import { lingerFolder } from '../../../facts/constants.ts';
import { su, uid, user } from '../../marks.ts';
import { type Profile, wants } from '../../profile.ts';
import { containersRun } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { leaveContainers } from './containers.ts';

const shown = { command: `loginctl show-user "${user}" --property=Linger`, expect: 'Linger=yes' };

/**
 * Without lingering all that the user runs ends with the last login, and at once where there is none.
 * The user's own part of an undo looks first, but need not have been gone through.
 */
const unlessContainersRun: Command = {
  typed: leaveContainers(`/run/user/${uid}/docker.sock`, su),
  script: `uid=${uid} ||
  uid=''
if ${containersRun('/run/user/$uid/docker.sock', 'peek ')} &&
  ! ask "this stops the containers of $user"; then
  stop 'stop them first, or answer yes'
  return
fi`,
};

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
    undo: [unlessContainersRun, `${su}loginctl disable-linger "${user}"`],
    verify: shown,
    touches: { paths: [`${lingerFolder}"${user}"`] },
  };
}
