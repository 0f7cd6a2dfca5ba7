import { lingerFolder } from '../../../facts/constants.ts';
import { su, uid, user } from '../../marks.ts';
import { type Profile, wants } from '../../profile.ts';
import { containersRun } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { leaveContainers } from './containers.ts';
import { others } from './users-manager.ts';

const shown = { command: `loginctl show-user "${user}" --property=Linger`, expect: 'Linger=yes' };

/**
 * Whether the user is logged in nowhere, and still runs something else than Docker. Not by what logind calls
 * sessions: since systemd 256 the user's manager is one.
 */
const runsAlone = (id: string, root: string): string =>
  `! find "${root}/user.slice/user-${id}.slice" \\
    -maxdepth 1 -name 'session-*.scope' 2>/dev/null | grep -q . &&
  ${others(id).replaceAll('\n', '\n  ').replaceAll('/sys/fs/cgroup', root)}`;

/**
 * Without lingering all that the user runs ends with the last login, and at once where there is none.
 * The user's own part of an undo looks first, but need not have been gone through.
 */
const unlessSomethingRuns = (root: string): Command => ({
  typed: `${leaveContainers(`/run/user/${uid}/docker.sock`, su)}
if ${runsAlone(uid, root)}; then
  echo 'Services of this user run, and would stop. When they may: ${su}loginctl disable-linger USER'
  exit 1
fi`,
  script: `uid=${uid} ||
  uid=''
if ${runsAlone('$uid', root)} &&
  ! ask "this stops services of $user"; then
  stop 'they may need lingering: stop them first, or answer yes'
  return
fi
if ${containersRun('/run/user/$uid/docker.sock', 'peek ')} &&
  ! ask "this stops the containers of $user"; then
  stop 'stop them first, or answer yes'
  return
fi`,
});

/** Where systemd keeps its tree of services: by cgroup v1, beside those of the controllers. */
const tree = ({ cgroup }: Profile): string =>
  cgroup === 'v1' ? '/sys/fs/cgroup/systemd' : '/sys/fs/cgroup';

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
    undo: [unlessSomethingRuns(tree(profile)), `${su}loginctl disable-linger "${user}"`],
    verify: shown,
    touches: { paths: [`${lingerFolder}"${user}"`] },
  };
}
