import { su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

/** The directory for images and containers, where it is to be elsewhere than at home. */
export function dataDirectory(profile: Profile): StepDraft | null {
  const path = profile.given['data-root'];
  if (!path) return null;
  const owner = `stat -c %U ${path}`;
  const make = `${su}install -d -m 0700 -o "${user}" ${path}`;
  return {
    id: 'data-directory',
    lane: 'root',
    docs: 'guide/storage/#data-root',
    troubleshooting: 'lchown-operation-not-permitted-nfs',
    check: `[ "$(${owner} 2>/dev/null)" = "${user}" ]`,
    // `install -d` takes over what is there already: only what was not there is made.
    commands: [
      {
        typed: `[ -e ${path} ] || ${make}`,
        script: [
          `if [ -e ${path} ]; then`,
          `  owner=$(${owner})`,
          '  stop "the directory is there and belongs to $owner: name an empty one below it"',
          'fi',
          make,
        ].join('\n'),
      },
    ],
    // There may be data in it by now.
    undo: [],
    verify: { command: `ls -ld ${path}`, expect: path },
  };
}
