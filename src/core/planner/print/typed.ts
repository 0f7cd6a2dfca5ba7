import { rootRecord, userRecord } from '../../facts/constants.ts';
import { shellQuote } from '../quote.ts';
import type { Lane, PlanFile, Requirement, Step, StepRecord } from '../types.ts';

/*
 * A step as text to paste. What has to be taken back one day stands in brackets: a subshell, which
 * stops at the first failure and leaves no variable behind in the shell of whoever pastes it.
 * In it `$r` is the note of the step, and `$f` the file that is written.
 */

/** A line that cannot be in `content`, to end a here-document with. */
function delimiter(content: string): string {
  let word = 'EOF';
  while (content.split('\n').includes(word)) word += 'F';
  return word;
}

/** The lines of a here-document that gives `content` to a command. */
function hereDocument(command: string, content: string): string[] {
  const end = delimiter(content);
  return [`${command} <<'${end}'`, ...content.trimEnd().split('\n'), end];
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Lines as a group of their own, set in, but for what here-documents hold. */
export function group(open: string, lines: readonly string[], close: string): string[] {
  let end: string | undefined;
  const inner = lines.map((line) => {
    const text = end === undefined;
    if (line === end) end = undefined;
    else if (text) end = /<<'(\w+)'/.exec(line)?.[1];
    return text ? `  ${line}` : line;
  });
  return [open, ...inner, close];
}

/** Where the copy of the written file is kept. */
export const copyOf = (record: StepRecord): string => (isShared(record) ? '"$r/file"' : '"$r"');

/** Whether other users may need the step as well. */
export const isShared = ({ users }: StepRecord): boolean => users.length > 0;

/** The notes that these users need a shared step. */
const needs = ({ users }: StepRecord): string =>
  users.map((user) => `"$r/users/"${user}`).join(' ');

const pathOf = ({ path }: StepRecord): string => `r=${path}`;

/** Shell that finds the file to write: of the known name, or beside it, or out of everybody's way. */
const choose = (lane: Lane, file: PlanFile, record: StepRecord, become: string): string[] => {
  // A link that leads nowhere yet is somebody's as well. Not everybody can look into root's folders.
  const is = (what: string) => `${become}test ! ${what} "$f"`;
  const free = `{ ${is('-e')} && ${is('-L')}; } || ${become}cmp -s "$f" ${copyOf(record)}`;
  return [
    `f=${shellQuote(file.path)}`,
    isOfEach(lane, record)
      ? `{ ${free}; } && ${become}test ! -e ${file.beside} || f=${file.beside}`
      : `${free} || f=${file.beside}`,
    `${free} || f="$r.unused"`,
  ];
};

/**
 * Whether each user has a file of it, in a folder of root's. Two may say the same: then only the
 * names tell whose they are, so whoever's stands beside has none of the known name.
 */
export const isOfEach = (lane: Lane, record: StepRecord): boolean =>
  lane === 'root' && !isShared(record);

/** The folders that the note of a step stands in. */
function recordFolders(lane: Lane, record: StepRecord, become: string): string {
  if (lane === 'user') return `mkdir -p ${userRecord}`;
  return `${become}mkdir -p -m 755 ${rootRecord} ${isShared(record) ? '"$r" "$r/users"' : folderOf(record.path)}`;
}

/** Remembers what was there before the first of us changed it. */
export function remember(record: StepRecord, become: string): string[] {
  const { was, there } = record;
  const note = isShared(record) ? '"$r/was"' : '"$r"';
  const write = `${was} | ${become}tee ${note} >/dev/null`;
  // Half a note is none: undo would take it for what was there.
  const whole = `${write} || { ${become}rm -f ${note}; exit 1; }`;
  const first = was === '' ? `${become}touch ${note}` : `[ -e ${note} ] || ${whole}`;
  return (there ? `${there} || ${first}` : first).split('\n');
}

/** The folder of a file where it may be missing; undo takes away one that we made, when it is empty. */
export function ownFolder({ path }: PlanFile): string[] {
  const folder = folderOf(path);
  return folder.startsWith('~') || folder.endsWith('.service.d') ? [shellQuote(folder)] : [];
}

/** The note that the folder of the file was made by us: one for all users of a step. */
const madeNote = (lane: Lane, record: StepRecord): string =>
  isOfEach(lane, record) ? `${folderOf(record.path)}.made` : '"$r.made"';

/** Shell that makes the folder of a file where there is none, and notes that. */
const makeFolder = (folder: string, note: string, become: string): string =>
  `${become}test -d ${folder} || { ${become}mkdir -p ${folder}; ${become}touch ${note}; }`;

/** Shell that takes such a folder away again, when nothing is left in it. */
const unmakeFolder = (folder: string, note: string, become: string): string =>
  `[ ! -e ${note} ] || { ${become}rmdir ${folder} 2>/dev/null && ${become}rm -f ${note}; } || true`;

/** Says where the file went: it may not be the one with the known name. */
function tell({ path, only }: PlanFile): string[] {
  if (!only) return ['echo "Written: $f"'];
  return [
    `[ "$f" = ${shellQuote(path)} ] || {`,
    `  echo "${path} stays as it is. Add to it what stands in $f:"`,
    `  tail -n +1 ${shellQuote(path)} "$f"`,
    '}',
  ];
}

/** Nobody else reads what is not for everybody, not for a moment: the files are theirs before they hold it. */
const hide = ({ mode }: PlanFile, copy: string, become: string): string[] =>
  mode === '0644' ? [] : [`${become}touch "$f" ${copy}`, `${become}chmod ${mode} "$f" ${copy}`];

/** Writes the file and its copy, and says so where it is not the one with the known name. */
function write(lane: Lane, file: PlanFile, record: StepRecord, become: string): string[] {
  const copy = copyOf(record);
  const note = madeNote(lane, record);
  const [open = '', ...content] = hereDocument(
    `${become}tee "$f" ${copy} >/dev/null`,
    file.content,
  );
  const folders = ownFolder(file);
  const back = folders.map((folder) => `${unmakeFolder(folder, note, become)}; `).join('');
  return [
    ...folders.map((folder) => makeFolder(folder, note, become)),
    ...choose(lane, file, record, become),
    ...hide(file, copy, become),
    // Half a file, on a full disk, is none.
    `${open} || { ${become}rm -f "$f" ${copy}; ${back}exit 1; }`,
    ...content,
    ...tell(file),
  ];
}

/** What stands before a command of a lane: `sudo `, `doas `, or nothing. */
const prefixOf = (step: Pick<Step, 'lane'>, become: string): string =>
  step.lane === 'root' ? become : '';

/**
 * Where the user is whoever pastes it, root would be given what the user is to have: in a shell of
 * root's own such a step stops.
 */
const notForRoot = (text: string): string =>
  text.includes('$(id -un)')
    ? text.replace(
        /^( *)set -e\n/m,
        `$&$1[ "$(id -u)" != 0 ] || { echo 'This shell is root’s: name the user in the plan, or paste this as that user.'; exit 1; }\n`,
      )
    : text;

/** Lines that end a subshell which must not go on, with the reason. */
export const unlessHolds = ({ look, holds, otherwise }: Requirement): string[] => [
  look,
  `${holds} ||`,
  `  { echo "${otherwise}"; exit 1; }`,
];

/** Everything to type for a step. `become` is `sudo `, `doas ` or empty. */
export function typedCommands(step: Step, become: string): string[] {
  const { record, file } = step;
  if (record === null) return step.commands.map(notForRoot);
  const prefix = prefixOf(step, become);
  const commands = file
    ? step.commands.map((command) => command.replaceAll(shellQuote(file.path), '"$f"'))
    : step.commands;
  const folders = recordFolders(step.lane, record, prefix);
  const { unless } = record;
  const required = step.requires ? unlessHolds(step.requires) : [];
  const doing = [
    ...(unless ? required : []),
    ...(isShared(record) ? [] : [folders]),
    ...(file && !isShared(record) ? [] : remember(record, prefix)),
    ...(file ? write(step.lane, file, record, prefix) : []),
    ...commands.flatMap((command) => command.split('\n')),
  ];
  const lines = [
    'set -e',
    // Where files of the house are closed to others, the system's are not.
    ...(step.lane === 'root' ? ['umask 022'] : []),
    // Where the step is done already, in whatever way, it wants nothing.
    ...(unless ? [] : required),
    pathOf(record),
    ...(isShared(record) ? [folders, `${prefix}touch ${needs(record)}`] : []),
    ...(unless ? group(`${unless} || {`, doing, '}') : doing),
  ];
  const text = group('(', lines, ')').join('\n');
  return [step.lane === 'root' && !isShared(record) ? notForRoot(text) : text];
}

/** Shell that removes the file that was written, if it is still as it was written. */
function takeAway(file: PlanFile, copy: string, become: string, ofEach: boolean): string[] {
  const path = shellQuote(file.path);
  if (!ofEach)
    return [
      `for f in ${path} \\`,
      `  ${file.beside}`,
      'do',
      `  if ${become}cmp -s "$f" ${copy}; then ${become}rm -f "$f"; fi`,
      'done',
    ];
  return [
    `f=${file.beside}`,
    `${become}test -e "$f" || f=${path}`,
    `if ${become}cmp -s "$f" ${copy}; then ${become}rm -f "$f"; fi`,
  ];
}

/** The way back of a step, which begins only where its note says that it was done. */
export function typedUndo(
  step: Pick<Step, 'lane' | 'file'>,
  record: StepRecord,
  undo: readonly string[],
  become: string,
): string[] {
  const prefix = prefixOf(step, become);
  const { file } = step;
  const copy = copyOf(record);
  const gone = '2>/dev/null || true';
  const ownFolders = step.lane === 'root' ? `${folderOf(record.path)} ${rootRecord}` : userRecord;
  const shared = isShared(record);
  const note = file ? madeNote(step.lane, record) : '';
  const made = note && ` ${note}`;
  // The note of the folder goes with the last user's.
  const own =
    step.lane === 'root'
      ? [
          `${prefix}rm -f "$r" "$r.unused"`,
          ...(note
            ? [`${prefix}rmdir ${folderOf(record.path)} 2>/dev/null && ${prefix}rm -f ${note}`]
            : []),
        ]
      : [`${prefix}rm -f "$r" "$r.unused"${made}`];
  const forget = shared
    ? [
        `${prefix}rm -f "$r/was" "$r/file" "$r.unused"${made}`,
        `${prefix}rmdir "$r" ${rootRecord} ${gone}`,
      ]
    : [...own, `${prefix}rmdir ${ownFolders} ${gone}`];
  const begin = isShared(record)
    ? [
        `${prefix}rm -f ${needs(record)}`,
        // Without the folder but with a note, the last user's undo was cut off, or had to stop.
        `[ ! -d "$r/users" ] || ${prefix}rmdir "$r/users" 2>/dev/null || exit 0`,
        `[ -e "$r/was" ] || { ${prefix}rmdir "$r" ${rootRecord} ${gone}; exit 0; }`,
      ]
    : [`[ -e "$r" ] || { ${prefix}rmdir ${ownFolders} ${gone}; exit 0; }`];
  const files = file
    ? [
        ...takeAway(file, copy, prefix, isOfEach(step.lane, record)),
        unmakeFolder(shellQuote(folderOf(file.path)), madeNote(step.lane, record), prefix),
      ]
    : [];
  const lines = [pathOf(record), ...begin, ...files, ...undo, ...forget];
  return [
    group(
      '(',
      lines.flatMap((line) => line.split('\n')),
      ')',
    ).join('\n'),
  ];
}
