/**
 * Takes off a pasted line what the terminal, the journal or a chat window put around the message.
 * The words of the message itself stay as they were.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this removes
const escapes = /(?:\u001b|\^\[)(?:\[[0-9;?]*[A-Za-z]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
/** Colour codes whose escape character got lost on the way, as in `[31mERROR[0m`. */
const bareColours = /\[(?:\d{1,2};)*\d{1,3}m/g;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};

/** A character of HTML, as a ticket system or a page's source writes it: `&quot;`, `&#39;`. */
function fromHtml(entity: string): string {
  const code = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity);
  const point = code?.[1] ? Number.parseInt(code[1], 16) : Number(code?.[2]);
  if (code) return point > 8 && point < 0xd800 ? String.fromCharCode(point) : entity;
  return named[entity.slice(1, -1).toLowerCase()] ?? entity;
}

const replacements: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // Written twice where one page quotes another: `&amp;quot;`.
  [/&amp;(?=#?\w{1,8};)/gi, '&'],
  [/&(?:quot|apos|lt|gt|nbsp|amp|#\d{1,5}|#x[\da-f]{1,4});/gi, fromHtml],
  // The same in JSON as Go prints it.
  [/\\u00([2-7][\da-f])/gi, (sign) => String.fromCharCode(Number.parseInt(sign.slice(2), 16))],
  // The escape itself, as scripts and logs write it out.
  [/\\(?:u001b|x1b|033|e)(?=\[)/gi, '\u001b'],
  // The right side of a frame that the line has a left side of.
  [/^(\s*[│┃].*?)\s*[│┃]\s*$/, (line) => line.replace(/\s*[│┃]\s*$/, '')],
  [escapes, ''],
  [bareColours, ''],
  [invisible, ''],
  // A line break or tab written out, as in logfmt and JSON logs.
  [/\\[nrt]/g, ' '],
  [/[\u2018\u2019\u201a\u2032\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
  [/[\u00a0\u3000\t]/g, ' '],
  // Full-width signs of a Chinese keyboard: the colon of `bash: newuidmap：未找到命令`.
  [/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)],
];

/** docker compose logs: `web-1  | `, `database_1  | `. */
const composePrefix = /^[\w.-]+\s+\|\s/;

/** Whether a program in a container printed a line: Compose writes whose it is before it. */
export const isOfContainer = (raw: string): boolean =>
  composePrefix.test(raw.replace(escapes, '').trimStart());

/** Prefixes, outermost first; each may occur once, and the list is gone through twice. */
const prefixes: readonly RegExp[] = [
  // Quoted in a mail or in Markdown, or framed by a terminal program.
  /^(?:[>│┃|]\s?)+(?=\S)/,
  composePrefix,
  // BuildKit: `#6 4.512 `
  /^#\d+ \d+\.\d+\s/,
  // GitHub Actions: `##[error]`, `::error::`
  /^##\[\w+\]|^::\w+::/,
  // The kernel's ring buffer: `[   12.345678] `
  /^\[\s*\d+\.\d+\]\s/,
  // An ISO time, as in `journalctl -o short-iso` and container logs.
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?\s+/,
  // journalctl: month (of any language), day, time, host, unit[pid]:
  /^\S{2,5}\.?\s+\d{1,2}\s+\d\d:\d\d:\d\d\s+\S+\s+[\w@.:/()-]+\[\d+\]:\s?/,
  // the same with an ISO time, which the rule above took off: host unit[pid]:
  /^\S+\s+[\w@.()-]+\[\d+\]:\s?/,
  // A prompt: `user@host:~/dir$ `, `[user@host dir]$ `, `❯ `, `PS1 $ `
  /^\[?[\w.-]+@[\w.-]+(?:[: ][^\s\]$#%>]*)?\]?\s?[$#%>]\s+/,
  /^[$#%❯➜]\s+/,
  // What `set -x` prints before a command.
  /^\++\s(?=\S)/,
];

/** A prompt with the command behind it. */
const prompt = /^(?:\[?[\w.-]+@[\w.-]+(?:[: ][^\s\]$#%>]*)?\]?\s?[$#%>]|[$#%❯➜])\s+(\S.*)$/;

/** The command that a line shows to have been typed; `undefined` for what was printed. */
export const typedIn = (raw: string): string | undefined =>
  prompt.exec(raw.replace(escapes, '').trim())?.[1];

/** One line without colours and prefixes, smart quotes made plain. */
export function cleanLine(raw: string): string {
  let line = raw;
  for (const [pattern, by] of replacements) {
    line = typeof by === 'string' ? line.replace(pattern, by) : line.replace(pattern, by);
  }
  line = line.trim();
  for (let round = 0; round < 2; round++) {
    for (const prefix of prefixes) line = line.replace(prefix, '');
  }
  return line.trim();
}

/** The lines of a paste, cleaned. A progress bar that overwrote itself counts as several lines. */
export const cleanLines = (text: string): string[] => linesOf(text).map(cleanLine);

/** The lines of a paste, as they are. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
