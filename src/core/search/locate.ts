import { stem } from '../text/stem.ts';

/** A place in a page, in words from its beginning, as the index reports it. */
export interface Location {
  readonly location: number;
  readonly weight: number;
  readonly balanced_score: number;
}

const bare = (word: string): string => stem(word.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, ''));

/**
 * Where the parts of a query stand in a page, for its excerpt and its section.
 * @param content the text of the page as the index keeps it: every Han character a word
 * @param parts words and quoted phrases, each with what it is worth
 */
export function locate(content: string, parts: ReadonlyMap<string, number>): Location[] {
  const words = content.split(/[^\S\uFEFF]+/).map(bare);
  const found = new Map<number, number>();
  for (const [part, worth] of parts) {
    const wanted = part.replaceAll('"', '').split(' ').map(stem);
    for (
      let at = words.indexOf(wanted[0] ?? '');
      at >= 0;
      at = words.indexOf(wanted[0] ?? '', at + 1)
    ) {
      if (!wanted.every((word, step) => words[at + step] === word)) continue;
      for (let step = 0; step < wanted.length; step++) {
        found.set(at + step, Math.max(found.get(at + step) ?? 0, worth));
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([location, worth]) => ({ location, weight: 1, balanced_score: worth }));
}
