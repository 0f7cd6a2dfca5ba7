import { hasHan } from '../text/han.ts';
import type { Names } from './names.ts';
import { pagesNamed } from './names.ts';
import type { NamesPlan } from './plan.ts';

/** So many parts that no page is named with are asked for, the longest ones: each may be a file. */
const MOST_ASKED = { words: 2, pairs: 1 };

/** With so many Chinese pairs in names, the others are hardly words. */
const ENOUGH_PAIRS = 3;

/**
 * The parts of a query that the index is asked for in a search by names. All that it can add is
 * where words stand that no page is named with; what was fetched already costs nothing.
 */
export function partsForIndex(
  parts: readonly string[],
  names: Names,
  { isMessage, fetched }: Pick<NamesPlan, 'isMessage' | 'fetched'>,
): readonly string[] {
  if (isMessage) return [];
  const isFetched = (part: string): boolean =>
    part
      .replaceAll('"', '')
      .split(' ')
      .every((word) => fetched.includes(word));
  const free = parts.filter(isFetched);
  if (free.length > 0) return free;
  const isNamed = (part: string): boolean => pagesNamed(part, names).length > 0;
  const others = parts.filter((part) => !isNamed(part)).sort((a, b) => b.length - a.length);
  const tokens = others.filter((part) => !part.startsWith('"'));
  const named = parts.filter((part) => hasHan(part) && isNamed(part));
  const pairs = named.length < ENOUGH_PAIRS ? others.filter(hasHan) : [];
  return [...tokens.slice(0, MOST_ASKED.words), ...pairs.slice(0, MOST_ASKED.pairs)];
}
