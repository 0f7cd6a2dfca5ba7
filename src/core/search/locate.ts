import { stem } from '../text/stem.ts';
import type { Location } from './page.ts';

const bare = (word: string): string => stem(word.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, ''));

/**
 * Where the parts of a query stand in a page, for its excerpt and its section.
 * @param content the words of the page
 * @param parts words and quoted phrases, each with what it is worth
 */
export function locate(content: readonly string[], parts: ReadonlyMap<string, number>): Location[] {
  const tokens = content.map(bare);
  const found = new Map<number, number>();
  for (const [part, worth] of parts) {
    const wanted = part.replaceAll('"', '').split(' ').map(stem);
    for (
      let at = tokens.indexOf(wanted[0] ?? '');
      at >= 0;
      at = tokens.indexOf(wanted[0] ?? '', at + 1)
    ) {
      if (!wanted.every((word, step) => tokens[at + step] === word)) continue;
      for (let step = 0; step < wanted.length; step++) {
        found.set(at + step, Math.max(found.get(at + step) ?? 0, worth));
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([location, worth]) => ({ location, balanced_score: worth }));
}
