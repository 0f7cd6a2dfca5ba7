import { withMessages } from './journal.ts';
import { trouble } from './trouble.ts';

/** A paste longer than this is read in part: its ends, and what between them speaks of trouble. */
const LONGEST = 200_000;
const END = 50_000;
/** A line longer than this is no message. */
const LONGEST_LINE = 4_000;

/** The work that follows grows with the length, so no paste is longer than this afterwards. */
export function shortened(pasted: string): string {
  const text = withMessages(pasted);
  if (text.length <= LONGEST) return text;
  const middle: string[] = [];
  let room = LONGEST - 2 * END;
  for (const line of text.slice(END, -END).split(/\r\n|\r|\n/)) {
    if (line.length > LONGEST_LINE || !trouble.test(line)) continue;
    room -= line.length + 1;
    if (room < 0) break;
    middle.push(line);
  }
  return [text.slice(0, END), ...middle, text.slice(-END)].join('\n');
}
