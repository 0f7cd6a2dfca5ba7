import { delegateFile } from '../../../facts/constants.ts';
import { su, uid, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { containersRun, marker } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { controllers, others } from './users-manager.ts';

const live = controllers(uid);

/** The session that logind thinks the most of: a graphical one if there is any, else one by ssh. */
const display = `d=$(
  loginctl show-user "${user}" --property=Display --value 2>/dev/null ||
    true
)`;

/** Whether a desktop, or this very shell, would end with the user's manager. */
const session = `grep -q user@ /proc/self/cgroup ||
  loginctl show-session "$d" --property=Type 2>/dev/null | grep -qE 'x11|wayland|mir'`;

/**
 * Reloading is not enough: the running user manager keeps what it was started with. Its restart ends
 * all that it runs, so that nothing is restarted with a desktop or containers in it.
 */
function restart(check: string): Command {
  const again = `${su}systemctl restart "user@${uid}.service"`;
  const containers = containersRun(`/run/user/${uid}/docker.sock`, su);
  return {
    typed: `if ! { ${check}; }; then
  ${display.replaceAll('\n', '\n  ')}
  if ${session.replaceAll('\n', '\n  ')} ||
    ${others(uid).replaceAll('\n', '\n    ')} ||
    ${containers}; then
    echo 'A session, services or containers run. Log out everywhere and in again, or reboot, for this to count.'
  else
    ${again}
  fi
fi`,
    // A dry run need not be where the user is.
    script: `uid=${uid} ||
  uid=''
${display}
if ${session} ||
  ${others('$uid').replaceAll('\n', '\n  ')}; then
  stop 'log out everywhere and in again (or reboot), then run this again'
fi
if ${containersRun('/run/user/$uid/docker.sock', 'peek ')}; then
  ask "this stops the containers of $user" ||
    stop 'log out everywhere and in again (or reboot), then run this again'
fi
${again.replace(uid, '$uid')}`,
  };
}

/** Hands controllers to users' managers, where the limits asked for need more than they have. */
export function delegation(profile: Profile): StepDraft | null {
  if (profile.delegate.length === 0) return null;
  const lines = [marker, '[Service]', `Delegate=${profile.delegate.join(' ')}`];
  const has = profile.limits.map((name) => `grep -qw ${name} "$f"`);
  const check = profile.limits.map((name) => `grep -qw ${name} ${live}`).join(' && ');
  return {
    id: 'delegation',
    lane: 'root',
    docs: 'guide/limiting-resources/#delegate',
    troubleshooting: 'cgroup-limits-ignored',
    check,
    scriptCheck: `uid=${uid}\nf=${controllers('$uid')}\n${has.join(' &&\n  ')}`,
    commands: [`${su}systemctl daemon-reload`, restart(check)],
    file: {
      path: delegateFile,
      // systemd adds up what the drop-ins of all users delegate.
      beside: delegateFile.replace('delegate.conf', `zz-rootless-guide-"${user}".conf`),
      mode: '0644',
      content: `${lines.join('\n')}\n`,
    },
    undo: [`${su}systemctl daemon-reload`],
    verify: { command: `cat ${live}`, expect: profile.limits.at(-1) as string },
    touches: { units: [`user@"${uid}".service`] },
  };
}
