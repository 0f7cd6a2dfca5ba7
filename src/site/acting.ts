/** Lines of a command that belong together: those that change the machine, or those that only look first. */
export interface Stretch {
  readonly lines: readonly string[];
  readonly acts: boolean;
}

/** Programs whose line, when it begins with one, does what the step is for. Making notes and folders is none of it. */
const programs =
  /^(?:\[ \$# = 0 \] \|\| )?(?:(?:sudo|doas) )?(?:env|apt-get|dnf|zypper|pacman|apk|nixos-rebuild|systemctl|loginctl|usermod|useradd|adduser|sysctl|modprobe|setcap|apparmor_parser|cp|install|curl|tar|dockerd-rootless\S*|docker|rc-update|rc-service|chown|export PATH=\S*|xargs .*zypper|git clone|makepkg)\s/;
/** What such a program does where it only answers a question. */
const asks =
  / (?:is-enabled|is-active|cat|show|show-user|info|inspect|ps)\b|\|\|$|>\/dev\/null 2>&1 \|\| \{$/;
/** Where a file goes, where a text comes from, and the key that it must be. */
const places = /^(?:f=[~/]|from=https|docker=[0-9A-F]{40}$)/;
/** The names that a loop hands to the program behind it, and the line that takes them. */
const handed = /^for p in [^$]|^done \| xargs /;
/** What a move asks of root's daemon and of the user's by their short names. */
const moves = /^\$(?:root|own) (?:save|system df|ps$|ps -a --format "table|volume create)/;
/** A pattern of `case` may be named like a program. */
const pattern = /^[\w.*-]+(?: \| [\w.*-]+)*\)/;

const isDone = (line: string): boolean =>
  !pattern.test(line) &&
  (places.test(line) ||
    handed.test(line) ||
    moves.test(line) ||
    (programs.test(`${line} `) && !asks.test(line)));

const hereDocument = /<<'(\w+)'/;

/** How every block begins, whatever it is for. */
const opening = /^(?:\(|set -e|umask \d+|cd \/|sudo sh -eu -c ')$/;

/** Where the first command of some lines begins that says something, and where the line after it ends. */
const firstCommand = (lines: readonly string[]): [from: number, to: number] => {
  const from = lines.findIndex((line) => !opening.test(line.trim()));
  const end = lines.findIndex((line, at) => at >= from && !line.endsWith('\\'));
  return [from, (end === -1 ? lines.length : end + 1) + 1];
};

/** Which lines act: commands that change something, with their further lines, and files that are written. */
function acting(lines: readonly string[]): boolean[] {
  let end: string | undefined;
  let goesOn = false;
  const found = lines.map((line) => {
    if (end !== undefined) {
      if (line === end) end = undefined;
      return !line.startsWith('# Written by') && end !== undefined;
    }
    end = hereDocument.exec(line)?.[1];
    const acts = goesOn || isDone(line.trim());
    goesOn = acts && line.endsWith('\\');
    return acts;
  });
  // One that only looks is shown by how it begins.
  const [from, to] = firstCommand(lines);
  return found.includes(true) ? found : lines.map((_, at) => at >= from && at < to);
}

/** Fewer lines than this that only look are not worth a fold. */
const fewest = 6;

/**
 * The lines of a command as stretches, by turns acting and looking; a short one is one stretch.
 * @param keep lines that are shown in any case
 */
export function stretches(
  command: string,
  keep: (line: string) => boolean = () => false,
): Stretch[] {
  const lines = command.split('\n');
  const found = acting(lines).map((acts, at) => acts || keep(lines[at] ?? ''));
  const acts = found.filter((one) => !one).length < fewest ? lines.map(() => true) : found;
  const starts = lines.flatMap((_, at) => (acts[at] === acts[at - 1] ? [] : [at]));
  return starts.map((start, index) => ({
    lines: lines.slice(start, starts[index + 1]),
    acts: acts[start] ?? false,
  }));
}
