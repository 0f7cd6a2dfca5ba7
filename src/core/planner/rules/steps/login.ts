import { su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

/** Who came by `su` or `sudo` has no session of systemd: only a real login gives one. */
export function login(profile: Profile): StepDraft | null {
  if (!profile.systemd || profile.given.login !== 'switched') return null;
  const check = 'systemctl --user show-environment >/dev/null 2>&1';
  return {
    id: 'login',
    lane: 'user',
    docs: 'guide/daemon-and-client/#systemd',
    troubleshooting: 'systemd-not-detected',
    check,
    commands: [`${su}machinectl shell "${user}@"`],
    undo: [],
    verify: { command: 'systemctl --user is-active default.target', expect: 'active' },
    script: 'stop "this is not a login session: log in as $user by ssh or machinectl shell"',
  };
}
