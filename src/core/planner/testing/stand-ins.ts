import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the stand-ins are. A test has ShellCheck read them. */
export const standInsFolder = join(import.meta.dirname, 'stand-ins');

/** What no script calls: stand-ins read the one, and hand out the other. */
const others = ['common.sh', 'rootless-install.sh'];

/** These programs are called with the ending, all others without it. */
const programOf = (file: string): string =>
  file.startsWith('dockerd-rootless') ? file : file.replace(/\.sh$/, '');

const read = (file: string): string => readFileSync(join(standInsFolder, file), 'utf8');

/**
 * Stand-ins for what a script calls. They keep their state in files below `$BOX`, write every call to
 * `$BOX/calls`, and know only the uses that real systems have: an option, a verb, a package or an
 * address that is written wrongly ends the script. This shows the control flow of a script and its
 * spelling, and nothing about real systems.
 */
export const standIns = {
  programs: readdirSync(standInsFolder)
    .filter((file) => !others.includes(file))
    .map((file) => [programOf(file), read(file)] as const),
  others: others.map((file) => [file, read(file)] as const),
};
