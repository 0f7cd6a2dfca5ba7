/** Edit distance with swaps of neighbours, given up beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Endings that the index takes off as well, so that `stored` is as known as `store`. */
const ending = /(?:ing|ed|es|s|d)$/;

/**
 * A query with its unknown words replaced by the nearest known ones, if there are any. Words under
 * four letters are too near to everything to be corrected.
 * @param vocabulary the longer Latin words that are spelled right, lower case
 */
export function spell(query: string, vocabulary: readonly string[]): string | undefined {
  const words = new Set(vocabulary);
  const isKnown = (word: string): boolean =>
    words.has(word) ||
    [1, 2, 3].some((cut) => ending.test(word) && words.has(word.slice(0, -cut))) ||
    vocabulary.some((other) => other.startsWith(word));
  let changed = false;
  const proposed = query.replace(/[a-z0-9_]{4,}/gi, (word) => {
    const lower = word.toLowerCase();
    if (/^[\d_]+$/.test(lower) || isKnown(lower)) return word;
    const limit = lower.length > 7 ? 2 : 1;
    const [best] = vocabulary
      .map((other) => ({ other, far: distance(lower, other, limit) }))
      .filter(({ far }) => far <= limit)
      .sort((a, b) => a.far - b.far || a.other.localeCompare(b.other));
    if (best) changed = true;
    return best?.other ?? word;
  });
  return changed ? proposed : undefined;
}
