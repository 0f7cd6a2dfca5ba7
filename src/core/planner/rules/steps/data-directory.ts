import { su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { Requirement, StepDraft } from '../../types.ts';

const ownerOf = (path: string): string => `stat -c %U ${path}`;

/** Whether a directory is the user's, empty or a daemon's, and neither a link nor a file system of its own. */
const isRight = (path: string, look = ''): string => `[ ! -L ${path} ] &&
  [ "$(${ownerOf(path)} 2>/dev/null)" = "${user}" ] &&
  [ "$(stat -c %d ${path})" = "$(stat -c %d ${path}/..)" ] &&
  ! mountpoint -q ${path} &&
  {
    ${look}test -e ${path}/containers ||
      [ -z "$(${look}ls -A ${path})" ]
  }`;

/**
 * What a step needs that sends the daemon there: the administrator's part may have refused the directory, and
 * it could be one that the user can write to. One that is not there yet harms nobody.
 */
export function directoryThere({ given }: Profile): Requirement | undefined {
  const path = given['data-root'];
  if (!path) return undefined;
  return {
    look: `d=${path}`,
    holds: `[ -z "$(ls -d "$d" 2>/dev/null)" ] || {\n  ${isRight('"$d"').replaceAll('\n', '\n  ')}\n}`,
    otherwise: `$d belongs to $(${ownerOf('"$d"')}), and is not an empty directory of ${user} alone`,
  };
}

/**
 * The directory for images and containers, where it is to be elsewhere than at home. One that is
 * there already is used only if it is the user's and empty, or a daemon's of that user by what is in
 * it; no link, and no file system of its own. Nothing about it changes.
 */
export function dataDirectory(profile: Profile): StepDraft | null {
  const path = profile.given['data-root'];
  if (!path) return null;
  const owner = ownerOf(path);
  const taken = `${path} is there, belongs to $(${owner}), and stays as it is: it is not an empty directory of ${user} alone. Name an empty one below it`;
  // `install -d` would make it too: under a mount point whose disk is not there the data would fill another.
  const parent = path.slice(0, path.lastIndexOf('/')) || '/';
  const missing = `${parent} is not there: mount its disk, or make it, and then do this again`;
  const make = `${su}install -d -m 0700 -o "${user}" ${path}`;
  return {
    id: 'data-directory',
    lane: 'root',
    docs: 'guide/storage/#data-root',
    troubleshooting: 'lchown-operation-not-permitted-nfs',
    check: isRight(path, su),
    scriptCheck: isRight(path, 'peek '),
    there: `[ -e ${path} ] || [ ! -d ${parent} ]`,
    // `install -d` takes over what is there already: only what was not there is made.
    commands: [
      {
        typed: `if [ -e ${path} ] || [ -L ${path} ]; then
  echo "${taken}"
elif [ ! -d ${parent} ]; then
  echo "${missing}"
  exit 1
else
  ${make}
fi`,
        script: `if [ -e ${path} ] || [ -L ${path} ]; then
  owner=$(${owner})
  stop "${path} of $owner is not an empty directory of $user: name one below it"
fi
[ -d ${parent} ] ||
  stop "${missing}"
${make}`,
      },
    ],
    // There may be data in it by now.
    undo: [asTyped(`if [ -z "$(${su}ls -A ${path})" ]; then\n  ${su}rmdir ${path}\nfi`)],
    verify: { command: `ls -ld ${path}`, expect: path },
    touches: { paths: [path] },
  };
}
