import { su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import { isForSeveral } from '../../users.ts';

/**
 * Who came by `su` or `sudo` has no session of systemd: only a real login gives one. A service's
 * account may do nothing as root, so that it is the administrator who opens it.
 */
export function login(profile: Profile): StepDraft | null {
  // Several of them log in one after another, each for their own part.
  if (!profile.systemd || profile.given.login !== 'switched' || isForSeveral(profile.given))
    return null;
  return {
    id: 'login',
    lane: 'root',
    docs: 'guide/daemon-and-client/#systemd',
    troubleshooting: 'systemd-not-detected',
    check: `[ "$(loginctl show-user "${user}" --property=State --value 2>/dev/null)" = active ]`,
    commands: [`${su}machinectl shell "${user}@"`],
    undo: [],
    verify: { command: 'systemctl --user is-active default.target', expect: 'active' },
  };
}
