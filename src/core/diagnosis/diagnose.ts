import { byNearness } from './near.ts';
import { shortened } from './shortened.ts';
import { bySignature } from './signatures.ts';
import type { DiagnosisEntry, Match } from './types.ts';
import { byWords } from './words.ts';

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
  const signed = bySignature(paste, entries);
  const matches = signed.length > 0 ? signed : byNearness(paste, entries);
  if (matches.some(({ confidence }) => confidence === 'exact')) return matches.slice(0, MOST);
  const all = [...matches, ...byWords(paste, entries)];
  const first = new Map<string, Match>();
  for (const match of all) if (!first.has(match.id)) first.set(match.id, match);
  return [...first.values()].slice(0, MOST);
}
