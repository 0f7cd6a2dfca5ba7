import { delegateFile } from '../../../facts/constants.ts';
import { su, uid } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { marker, removeEmptyFolder, removeFile } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';

const controllers = (id: string): string =>
  `"/sys/fs/cgroup/user.slice/user-${id}.slice/user@${id}.service/cgroup.controllers"`;
const live = controllers(uid);
const restart = `${su}systemctl restart "user@${uid}.service"`;

/** Hands controllers to users' managers, where the limits asked for need more than they have. */
export function delegation(profile: Profile): StepDraft | null {
  if (profile.delegate.length === 0) return null;
  const lines = [marker, '[Service]', `Delegate=${profile.delegate.join(' ')}`];
  const has = profile.limits.map((name) => `grep -qw ${name} "$f"`);
  return {
    id: 'delegation',
    lane: 'root',
    docs: 'guide/limiting-resources/#delegate',
    troubleshooting: 'cgroup-limits-ignored',
    check: [`f=${live}`, ...has].join(' && '),
    scriptCheck: `uid=${uid}\nf=${controllers('$uid')}\n${has.join(' &&\n  ')}`,
    commands: [
      `${su}systemctl daemon-reload`,
      // Reloading is not enough: the running user manager keeps what it was started with.
      {
        typed: restart,
        script: `if grep -q user@ /proc/self/cgroup; then
  stop 'log out and in again (or reboot), then run this again'
fi
${restart}`,
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
