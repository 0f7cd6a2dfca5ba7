import type { NamedPage } from '../../../core/search/index.ts';
import { hasHan, joinHan } from '../../../core/search/index.ts';
import type { Fragment } from './fragments.ts';

/** A heading of more pages than this is part of their form (`Cause`), and names none of them. */
const SHARED = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/**
 * The contents of `names.json`: what the pages of a language are called and asked for.
 * @param pages by their id in the index
 * @param keywordsOf search words of a page by its address below the base path
 */
export function namesFile(
  lang: string,
  pages: ReadonlyMap<string, Fragment>,
  keywordsOf: (url: string) => readonly string[],
): NamedPage[] {
  const headingsOf = ({ anchors }: Fragment): string[] =>
    anchors.filter(({ element }) => /^h\d$/.test(element)).map(({ text }) => joinHan(text));
  const times = new Map<string, number>();
  for (const page of pages.values()) {
    for (const heading of headingsOf(page)) times.set(heading, (times.get(heading) ?? 0) + 1);
  }
  // Readers of English pages type no Chinese; those of Chinese pages type English.
  const isAsked = (word: string): boolean => lang === 'zh' || !hasHan(word);
  return [...pages]
    .map(([id, page]): NamedPage => {
      const names = [joinHan(page.meta.title ?? ''), ...keywordsOf(page.url).filter(isAsked)];
      const named = new Set(names.flatMap(wordsOf));
      const isDistinctive = (heading: string): boolean =>
        (times.get(heading) ?? 0) <= SHARED && wordsOf(heading).some((word) => !named.has(word));
      const url = page.url.replace(`/${lang}/`, '');
      return { id, url, names, headings: headingsOf(page).filter(isDistinctive) };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
