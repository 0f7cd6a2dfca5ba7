import { cleanLine, isOfContainer, linesOf, typedIn } from './clean.ts';
import { inEnglish } from './english.ts';

/**
 * A paste in the form that signatures are compared with: lower case, without white space, quotes
 * and backslashes. White space goes because a terminal breaks a long message anywhere, also inside
 * a word, and because people join and re-indent lines.
 */
export interface Paste {
  /** The cleaned lines, for display. */
  readonly lines: readonly string[];
  /** The commands that were typed, by the line. */
  readonly typed: ReadonlyMap<number, string>;
  /** The lines that programs in containers printed, where Compose says so. */
  readonly ofContainers: ReadonlySet<number>;
  readonly compact: string;
  /** For each character of `compact`: the line it came from. */
  readonly lineAt: readonly number[];
  /** For each character of `compact`: whether a word could begin here. */
  readonly opens: readonly boolean[];
  /** Ends (offsets in `compact`) at which a message may have been cut off. */
  readonly cuts: ReadonlySet<number>;
}

const dropped = /[\s"'`\\]/;
const wordCharacter = /[\p{L}\p{N}_]/u;
const han = /\p{Script=Han}/u;
/** A pager's or `systemctl status`'s way of saying that the line goes on; `<none>` is none. */
const cutMark = /(?:\u2026|\.\.\.|\s>|>(?<=^[^<]*))$/;

/** Text as it stands in `Paste.compact`. */
export function comparable(text: string): string {
  let out = '';
  for (const character of text.toLowerCase()) if (!dropped.test(character)) out += character;
  return out;
}

/** Whether a character may stand inside a Latin word. */
export const inWord = (character: string | undefined): boolean =>
  character !== undefined && wordCharacter.test(character) && !han.test(character);

/** Brings pasted text into the form that signatures are compared with. */
export function normalise(text: string): Paste {
  const raw = linesOf(text.normalize('NFC'));
  const lines = raw.map(cleanLine);
  const typed = new Map<number, string>();
  raw.forEach((line, number) => {
    const command = typedIn(line);
    if (command !== undefined) typed.set(number, command);
  });
  const ofContainers = new Set(
    raw.flatMap((line, number) => (isOfContainer(line) ? [number] : [])),
  );
  const lineAt: number[] = [];
  const opens: boolean[] = [];
  const cuts = new Set<number>();
  let compact = '';
  lines.forEach((line, number) => {
    const english = inEnglish(line);
    const visible = english.replace(cutMark, '');
    let before: string | undefined;
    for (const character of visible.toLowerCase()) {
      if (!dropped.test(character)) {
        compact += character;
        // Astral characters take two units; both belong to this line.
        for (let unit = 0; unit < character.length; unit++) {
          lineAt.push(number);
          opens.push(!inWord(before));
        }
      }
      before = character;
    }
    if (visible !== english) cuts.add(compact.length);
  });
  cuts.add(compact.length);
  return { lines, typed, ofContainers, compact, lineAt, opens, cuts };
}

/** The lines from one offset to another as the reader pasted them, hard wraps undone. */
export function excerpt(paste: Paste, from: number, to: number): string {
  const first = paste.lineAt[from] ?? 0;
  const last = paste.lineAt[Math.max(from, to - 1)] ?? first;
  const part = paste.lines.slice(first, last + 1).filter((line) => line !== '');
  const width = Math.max(...part.map((line) => line.length));
  // Lines of one common length were cut by the terminal's edge, where no space belongs.
  const wrapped = part.length > 1 && part.slice(0, -1).every((line) => line.length >= width - 1);
  return part.join(wrapped ? '' : ' ').slice(0, 400);
}
