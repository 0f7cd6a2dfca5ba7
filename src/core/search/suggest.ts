import { distance } from '../text/edit-distance.ts';

/** Endings of the same word, so that `stored` is as known as `store`, and `safer` as `safe`. */
const ending = /(?:ing|ed|es|s|d|er|r)$/;

/**
 * A query with its unknown words replaced by the nearest known ones, if there are any. Words under
 * four letters are too near to everything to be corrected.
 * @param vocabulary the longer Latin words that are spelled right, lower case
 * @param isOrdinary whether a word is spelled right, and no correction of another
 */
export function spell(
  query: string,
  vocabulary: readonly string[],
  isOrdinary: (word: string) => boolean = () => false,
): string | undefined {
  const known = new Set(vocabulary);
  const isKnown = (word: string): boolean =>
    known.has(word) ||
    isOrdinary(word) ||
    // A release that is written without a blank: `ubuntu24`.
    known.has(word.replace(/\d+$/, '')) ||
    [1, 2, 3].some((cut) => ending.test(word) && known.has(word.slice(0, -cut))) ||
    vocabulary.some((other) => other.startsWith(word));
  let changed = false;
  const proposed = query.replace(/[a-z0-9_]{4,}/gi, (word) => {
    const lower = word.toLowerCase();
    if (/^[\d_]+$/.test(lower) || isKnown(lower)) return word;
    const limit = lower.length > 7 ? 2 : 1;
    const [best] = vocabulary
      .filter((other) => !isOrdinary(other))
      .map((other) => ({ other, far: distance(lower, other, limit) }))
      .filter(({ far }) => far <= limit)
      .sort((a, b) => a.far - b.far || a.other.localeCompare(b.other));
    if (best) changed = true;
    return best?.other ?? word;
  });
  return changed ? proposed : undefined;
}
