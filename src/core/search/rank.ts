import { hasHan } from '../text/han.ts';

/** One hit of the index: a page and how good the index finds it. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Of the best page's worth, what a page must have to be shown too, past the first few. */
const LEAST_SHARE = 0.34;
const FEW = 3;

/** What a hit is worth wherever its word stands; the rest is for title, search words and often. */
const BASE = 0.1;

/**
 * The score of a page that a word is about: it stands in its title or search words. Against this
 * and not against the part's best page, so that a part in running text alone is worth little: two
 * Chinese characters that only happen to meet there are rare, and would beat every real word.
 */
export const ABOUT = 10;

/** What it tells that a page has a part of a query: the more, the fewer pages have it. */
export const rarity = (hits: readonly Hit[], pages: number): number =>
  Math.log((pages + 1) / (hits.length + 0.5));

/** What a word is worth that stands in many pages and is the subject of none, beside one that tells. */
export const SPREAD = 0.03;

/** What a pair of Chinese characters tells, next to a Latin word, which in a Chinese text is a name. */
const PAIR = 0.6;

/** Whether a Chinese pair begins with the character that the one before it ends with. */
const goesOn = (part: string, before: string): boolean =>
  hasHan(part) && hasHan(before) && part.charAt(1) === before.at(-2);

/** A part of a query (a word, or a quoted phrase) and its pages. */
export type Search<T extends Hit> = readonly [part: string, hits: readonly T[]];

/**
 * Adds up several small searches. A part counts by how few of the pages have it, so that one rare
 * word beats three common ones; within a part, better hits count more. Chinese counts as words:
 * `连不` and `不上` are one, so a page that has both gets what the rarer one is worth: `置代` of 配置代理
 * says more than 配置 before it.
 * @param searches in the order of the query
 * @param pages how many there are
 * @param factorOf what a part is worth beside others
 */
export function addUp<T extends Hit>(
  searches: readonly Search<T>[],
  pages: number,
  factorOf: (part: string) => number = () => 1,
): T[] {
  const worth = new Map<string, number>();
  const known = new Map<string, T>();
  /** What each page got for the pair before, and for those that it went on. */
  let got = new Map<string, number>();
  for (const [at, [part, hits]] of searches.entries()) {
    const telling = rarity(hits, pages) * (hasHan(part) ? PAIR : 1) * factorOf(part);
    const before = goesOn(part, searches[at - 1]?.[0] ?? '') ? got : undefined;
    got = new Map();
    if (telling <= 0) continue;
    for (const hit of hits) {
      const about = Math.min(1, hit.score / ABOUT);
      const of = telling * (BASE + (1 - BASE) * about);
      const had = before?.get(hit.id) ?? 0;
      worth.set(hit.id, (worth.get(hit.id) ?? 0) + Math.max(0, of - had));
      known.set(hit.id, hit);
      got.set(hit.id, Math.max(of, had));
    }
  }
  const ordered = [...known.values()].sort(
    (a, b) => (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0),
  );
  const floor = (worth.get(ordered[0]?.id ?? '') ?? 0) * LEAST_SHARE;
  return ordered.filter(({ id }, index) => index < FEW || (worth.get(id) ?? 0) >= floor);
}
