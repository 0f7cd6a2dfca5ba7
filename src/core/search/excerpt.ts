import type { Location } from './page.ts';
import { type Piece, pieces } from './pieces.ts';

/** So many words make an excerpt. */
const LENGTH = 24;

/**
 * Where the stretch of `LENGTH` words begins that has most of what was found; of stretches next to
 * each other that have the same, the middle one, so that nothing found stands at the edge. The first
 * stretch is taken if it has all.
 */
function densest(locations: readonly Location[], from: number, last: number): number {
  if (locations.every(({ location }) => location < from + LENGTH)) return from;
  const scores = new Map<number, number>();
  for (const { location, balanced_score } of locations) {
    scores.set(location, (scores.get(location) ?? 0) + balanced_score);
  }
  let sum = 0;
  let most = -1;
  let first = from;
  let end = from;
  for (let at = from; at < from + LENGTH; at++) sum += scores.get(at) ?? 0;
  for (let start = from; start <= last; start++) {
    if (sum > most) {
      most = sum;
      first = start;
      end = start;
    } else if (sum === most && end === start - 1) end = start;
    sum += (scores.get(start + LENGTH) ?? 0) - (scores.get(start) ?? 0);
  }
  return Math.floor((first + end) / 2);
}

/**
 * What to show of a section: a stretch of its words with most of what was found, as plain pieces.
 * Chinese is joined again, and marked words next to each other become one mark.
 * @param tokens of the whole page
 */
export function excerptOf(
  tokens: readonly string[],
  { from, to, locations }: { from: number; to: number; locations: readonly Location[] },
): Piece[] {
  const end = Math.min(to, tokens.length);
  const start = densest(locations, from, Math.max(from, end - LENGTH));
  const stop = Math.min(start + LENGTH, end);
  const found = new Set(locations.map(({ location }) => location));
  const shown = tokens
    .slice(start, stop)
    .map((text, at): Piece => ({ text, marked: found.has(start + at) }));
  const left = { text: '…', marked: false };
  return pieces([...(start > from ? [left] : []), ...shown, ...(stop < end ? [left] : [])]);
}
