import { byNearness } from './near.ts';
import { bySignature } from './signatures.ts';
import type { DiagnosisEntry, Match } from './types.ts';
import { byWords } from './words.ts';

/** A paste longer than this is read in part: its ends, and what between them speaks of trouble. */
const LONGEST = 200_000;
const END = 50_000;
/** A line longer than this is no message. */
const LONGEST_LINE = 4_000;

const trouble =
  /error|erro\[|fail|fatal|denied|not permitted|cannot|can't|could not|unable|refus|invalid|not found|no such|in use|exited|timeout|timed out|needs to|warn|拒|失败|錯|错/i;

/** The work that follows grows with the length, so no paste is longer than this afterwards. */
function shortened(text: string): string {
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

/** The most answers worth reading. */
const MOST = 5;

/**
 * Finds the entries that a pasted error, log or question is about.
 *
 * Messages first (`exact`, then `family`); where no message is certain, entries whose search words
 * fit follow as `words`. An empty list means that nothing fits, which is an answer too.
 */
export function diagnose(text: string, entries: readonly DiagnosisEntry[]): Match[] {
  const paste = shortened(text);
  const matches = bySignature(paste, entries);
  if (matches.some(({ confidence }) => confidence === 'exact')) return matches.slice(0, MOST);
  const all = [
    ...matches,
    ...(matches.length === 0 ? byNearness(paste, entries) : []),
    ...byWords(paste, entries),
  ];
  const first = new Map<string, Match>();
  for (const match of all) if (!first.has(match.id)) first.set(match.id, match);
  return [...first.values()].slice(0, MOST);
}
