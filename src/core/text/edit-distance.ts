/**
 * Edit distance, as Levenshtein has it: so many letters are wrong, missing or too many. Two
 * neighbours that are swapped count as one error.
 */

/**
 * The table of distances, a row for each letter of `text`: what is read so far against every
 * beginning of `pattern`.
 * @param isPart whether the pattern may begin anywhere in the text, at no cost
 */
function* rows(text: string, pattern: string, isPart: boolean): Generator<readonly number[]> {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: pattern.length + 1 }, (_, length) => length);
  for (let at = 1; at <= text.length; at++) {
    const row = [isPart ? 0 : at];
    for (let length = 1; length <= pattern.length; length++) {
      const isSame = text[at - 1] === pattern[length - 1];
      let cost = Math.min(
        (last[length - 1] ?? 0) + (isSame ? 0 : 1),
        (last[length] ?? 0) + 1,
        (row[length - 1] ?? 0) + 1,
      );
      const isSwap =
        at > 1 &&
        length > 1 &&
        text[at - 1] === pattern[length - 2] &&
        text[at - 2] === pattern[length - 1];
      if (isSwap) cost = Math.min(cost, (before[length - 2] ?? 0) + 1);
      row.push(cost);
    }
    yield row;
    before = last;
    last = row;
  }
}

/** How far two words are apart; anything beyond `limit` is `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let far = b.length;
  for (const row of rows(a, b, false)) {
    if (Math.min(...row) > limit) return limit + 1;
    far = row[b.length] ?? far;
  }
  return far;
}

/** Where the part of a text that is nearest to a pattern ends, and how far it is from it. */
export interface NearestPart {
  readonly end: number;
  readonly distance: number;
}

/** The first of the nearest parts of a text; `undefined` where all are further than `limit`. */
export function nearestPart(text: string, pattern: string, limit: number): NearestPart | undefined {
  let best: NearestPart | undefined;
  let end = 0;
  for (const row of rows(text, pattern, true)) {
    end++;
    const far = row[pattern.length] ?? pattern.length;
    if (far <= limit && far < (best?.distance ?? limit + 1)) best = { end, distance: far };
  }
  return best;
}
