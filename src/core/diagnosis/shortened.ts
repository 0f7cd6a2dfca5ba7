import { withMessages } from './journal.ts';
import { trouble } from './trouble.ts';

/** A paste longer than this is read in part: its ends, and what between them speaks of trouble. */
const LONGEST = 200_000;
const END = 50_000;
/** A line longer than this is no message. */
const LONGEST_LINE = 4_000;

/** What is read of a paste, with the number of each of its lines in the paste, counted from 1. */
export interface ReadPart {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** The work that follows grows with the length, so no paste is longer than this afterwards. */
export function partRead(pasted: string): ReadPart {
  const text = withMessages(pasted).replace(/\r\n?/g, '\n');
  if (text.length <= LONGEST) return { text, numbers: text.split('\n').map((_, at) => at + 1) };
  const head = text.slice(0, END).split('\n');
  const between = text.slice(END, -END).split('\n');
  const tail = text.slice(-END).split('\n');
  const middle: { line: string; number: number }[] = [];
  // With the breaks between the parts it is no longer than that.
  let room = LONGEST - 2 * END - 2;
  for (const [at, line] of between.entries()) {
    if (line.length > LONGEST_LINE || !trouble.test(line)) continue;
    room -= line.length + 1;
    if (room < 0) break;
    // The first piece of a part ends the line that the part before it began.
    middle.push({ line, number: head.length + at });
  }
  const tailFrom = head.length + between.length - 1;
  return {
    text: [...head, ...middle.map(({ line }) => line), ...tail].join('\n'),
    numbers: [
      ...head.map((_, at) => at + 1),
      ...middle.map(({ number }) => number),
      ...tail.map((_, at) => tailFrom + at),
    ],
  };
}

export const shortened = (pasted: string): string => partRead(pasted).text;
