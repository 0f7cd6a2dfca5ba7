import { delegateFile } from '../../../facts/constants.ts';
import { su, uid } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { marker, removeEmptyFolder, removeFile } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';

const live = `"/sys/fs/cgroup/user.slice/user-${uid}.slice/user@${uid}.service/cgroup.controllers"`;
const restart = `${su}systemctl restart "user@${uid}.service"`;

/** Hands controllers to users' managers, where the limits asked for need more than they have. */
export function delegation(profile: Profile): StepDraft | null {
  if (profile.delegate.length === 0) return null;
  const lines = [marker, '[Service]', `Delegate=${profile.delegate.join(' ')}`];
  return {
    id: 'delegation',
    lane: 'root',
    docs: 'guide/limiting-resources/#delegate',
    troubleshooting: 'cgroup-limits-ignored',
    check: [`f=${live}`, ...profile.limits.map((name) => `grep -qw ${name} "$f"`)].join(' && '),
    commands: [
      `${su}systemctl daemon-reload`,
      // Reloading is not enough: the running user manager keeps what it was started with.
      {
        typed: restart,
        script: `if grep -q user@ /proc/self/cgroup; then stop 'log out and in again (or reboot), then run this again'; fi\n${restart}`,
      },
    ],
    file: { path: delegateFile, mode: '0644', content: `${lines.join('\n')}\n` },
    undo: [
      removeFile(delegateFile),
      removeEmptyFolder(delegateFile),
      `${su}systemctl daemon-reload`,
    ],
    verify: { command: `cat ${live}`, expect: profile.limits.at(-1) as string },
  };
}
