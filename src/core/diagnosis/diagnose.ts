import { bySignature } from './signatures.ts';
import type { DiagnosisEntry, Match } from './types.ts';
import { byWords } from './words.ts';

/** A paste longer than this is read from both ends: errors stand first or last in a log. */
const LONGEST = 200_000;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}`;

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
  const known = new Set(matches.map(({ id }) => id));
  const further = byWords(paste, entries).filter(({ id }) => !known.has(id));
  return [...matches, ...further].slice(0, MOST);
}
