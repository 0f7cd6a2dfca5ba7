import { stretches } from './acting.ts';
import { html, join, Markup } from './html.ts';
import { type Piece, pathPieces, shellWords } from './shell-words.ts';

/** Words of a command or a file, as far apart as a reader would compare them. */
const words = (text: string): string[] => text.split(/(\s+|(?<=[=:,/]))/);

/** Marks the words that do not stand in `other`; everything stays as it is where there is none. */
const compared = (text: string, other?: ReadonlySet<string>): Markup =>
  other
    ? join(
        words(text).map((word) =>
          /\S/.test(word) && !other.has(word) ? html`<mark>${word}</mark>` : html`${word}`,
        ),
      )
    : html`${text}`;

/** Whether a line has a word that is not among the others. */
const differs = (text: string, other?: ReadonlySet<string>): boolean =>
  other !== undefined && words(text).some((word) => /\S/.test(word) && !other.has(word));

/** What `compared` looks for words in. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(words(text));

/** How a terminal is drawn, besides its commands. */
export interface TerminalStyle {
  readonly lane?: 'root' | 'user';
  /** What unfolds the lines that only look, with `{n}` lines in all: without it, nothing is folded. */
  readonly whole?: string;
  /** The words that stand on the other side of a comparison. */
  readonly other?: ReadonlySet<string>;
}

/**
 * Commands as a terminal, in the markup that a `console` fence becomes. Comment lines of a command
 * are set back; nothing else is coloured, so that the page and its script print the same. Of a long
 * one, the lines that only look before they act can be folded: what is copied is always all of it.
 */
export function terminal(
  commands: readonly string[],
  { lane = 'user', whole, other }: TerminalStyle = {},
): Markup {
  const draw = (lines: readonly string[]) =>
    join(
      lines.map((text) => typed(text, other)),
      '\n',
    );
  let isLong = false;
  const drawn = commands.map((command) => {
    const parts = whole
      ? stretches(command, (text) => differs(text, other))
      : [{ lines: command.split('\n'), acts: true }];
    isLong ||= parts.length > 1;
    const pieces = parts.map(({ lines, acts }, at) => {
      const end = at < parts.length - 1 ? '\n' : '';
      if (parts.length > 1 && acts) return drawnAlone(lines, end, other);
      const text = html`${draw(lines)}${end}`;
      return acts ? text : html`<span class="looks"><span>${text}</span></span>`;
    });
    return html`<span class="cmd as-${lane}">${join(pieces)}</span>`;
  });
  const count = commands.join('\n').split('\n').length;
  return html`<copy-block class="terminal"><pre><code>${join(drawn, '\n')}</code></pre>${isLong && html`<details class="whole"><summary>${whole?.replace('{n}', String(count))}</summary></details>`}</copy-block>`;
}

/**
 * Lines that stay when the rest is folded, a command each with all lines that it goes on in. What only
 * sets it in, and the end of a line within it, is in `<i>`, which is hidden then: so it stands at the
 * edge, and wraps where the screen ends.
 */
function drawnAlone(lines: readonly string[], end: string, other?: ReadonlySet<string>): Markup {
  const edge = Math.min(...lines.filter(Boolean).map((text) => text.search(/\S|$/)));
  let goesOn = false;
  const drawn = lines.map((text, at) => {
    const [, blank = '', said = '', onward = ''] = /^(\s*)(.*?)(\\?)$/.exec(text) ?? [];
    const set = goesOn ? blank : blank.slice(0, edge);
    const before = goesOn ? (lines[at - 1]?.length ?? 0) : 0;
    const begins = goesOn ? '' : '<span class="act">';
    goesOn = onward !== '';
    const closes = goesOn ? '' : '</span>';
    const newline = at < lines.length - 1 ? '\n' : end;
    return html`${new Markup(begins)}${set && html`<i>${set}</i>`}${blank.slice(set.length)}${typed(said, other, before)}${goesOn ? html`<i>${onward}${newline}</i>` : newline}${new Markup(closes)}`;
  });
  return html`${join(drawn)}${goesOn && new Markup('</span>')}`;
}

const drawnPath = (path: string): Markup =>
  join(
    pathPieces(path).map((piece) => html`${piece}`),
    '<wbr>',
  );

/** A file under its path, and what else is to be said of it. */
export const file = (
  path: string,
  content: string,
  hint?: string,
  other?: ReadonlySet<string>,
): Markup =>
  html`<copy-block class="file"><p class="path">${drawnPath(path)}</p>${hint && html`<p class="path">${hint}</p>`}<pre><code>${join(
    content
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => line(text, other)),
    '\n',
  )}</code></pre></copy-block>`;

/** A message as it is printed. */
export const message = (text: string): Markup =>
  html`<copy-block class="message"><pre><code>${text}</code></pre></copy-block>`;

const line = (text: string, other?: ReadonlySet<string>): Markup =>
  /^\s*#/.test(text) ? html`<span class="tok-comment">${text}</span>` : compared(text, other);

/** A line of a command: its words stay whole, and a comment is set back. */
const typed = (text: string, other?: ReadonlySet<string>, before = 0): Markup =>
  /^\s*#/.test(text)
    ? line(text)
    : join(shellWords(text, before).map((piece) => word(piece, other)));

const word = ({ text, whole, torn, becomes }: Piece, other?: ReadonlySet<string>): Markup => {
  if (becomes) return html`<b>${text}</b>`;
  const said = compared(text, other);
  const drawn = whole ? html`<span>${said}</span>` : said;
  return torn ? html`${drawn}<wbr>` : drawn;
};

/** A line of a terminal that was recorded: typed by somebody, or printed. */
export interface RecordedLine {
  readonly lane?: 'root' | 'user';
  readonly text: string;
}

/** What was typed and printed, to be read: without the button that copies a terminal's commands. */
export function recording(caption: Markup, lines: readonly RecordedLine[]): Markup {
  const drawn = lines.map(({ lane, text }) =>
    lane
      ? html`<span class="cmd as-${lane}">${typed(text)}</span>`
      : html`<span class="out">${text}</span>`,
  );
  return html`<copy-block class="message"><p class="path">${caption}</p><pre><code>${join(drawn, '\n')}</code></pre></copy-block>`;
}
