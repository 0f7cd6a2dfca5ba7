import { hasHan } from '../text/han.ts';
import type { NamedPage } from './names.ts';

/*
 * The pages that come nearest to a query which finds nothing: their names have most of the same pieces
 * of words. Loaded only then.
 */

/** So many are worth a look. */
const MOST = 3;

/** Of the pieces of a query, the share that a name must have to be called near. */
const LEAST = 0.34;

/** Where nothing is near: how to look for oneself, and the two commonest troubles. */
const USUAL = [
  'guide/debugging/',
  'troubleshooting/daemon-start-failed-generic/',
  'troubleshooting/client-docker-host/',
] as const;

/** Stretches of three Latin letters, and each two Han characters with each alone. */
function piecesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z\d]+|\p{Script=Han}+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const letters = [...word];
      if (hasHan(word))
        return [...letters, ...letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)];
      if (letters.length < 3) return [word];
      return letters.slice(2).map((_, at) => word.slice(at, at + 3));
    }),
  );
}

/** The nearest pages to a query, best first; the usual ones where none is near. */
export function nearest(query: string, pages: readonly NamedPage[]): NamedPage[] {
  const wanted = piecesOf(query);
  const shareIn = (name: string): number => {
    const pieces = piecesOf(name);
    const common = [...wanted].filter((piece) => pieces.has(piece)).length;
    return common / Math.max(1, wanted.size);
  };
  const near = pages
    .filter(({ url }) => !url.startsWith('setup/'))
    .map((page) => ({ page, share: Math.max(...page.names.map(shareIn)) }))
    .filter(({ share }) => share >= LEAST)
    .toSorted((a, b) => b.share - a.share)
    .map(({ page }) => page);
  const usual = USUAL.flatMap((url) => pages.filter((page) => page.url === url));
  return [...new Set([...near, ...usual])].slice(0, MOST);
}
