import { joinHan, spaceHan } from '../text/han.ts';
import type { Piece } from './excerpt.ts';
import { excerptOf, pieces } from './excerpt.ts';
import type { FoundPage } from './find.ts';
import { locate } from './locate.ts';
import type { NamedPage } from './names.ts';
import type { IndexedPage, Location } from './page.ts';
import { wordsOf } from './page.ts';
import { bestSection, sectionsOf } from './section.ts';

/** One page found, with the section to open. Texts are plain; `excerpt` says what to mark. */
export interface SearchResult {
  readonly title: string;
  readonly url: string;
  readonly kind: string;
  readonly section: { readonly title: string; readonly url: string } | undefined;
  readonly excerpt: readonly Piece[];
}

/** What a search leads to. */
export interface SearchOutcome {
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** A better spelling, where nothing holds all the words. */
  readonly suggestion: string | undefined;
}

/** The kind of a page, of its address below the language: guide, troubleshooting or setup. */
export const kindOf = (address: string): string =>
  /^(guide|troubleshooting)\//.exec(address)?.[1] ?? 'setup';

/** A page as a result by what it is called, without its text: its summary, with the words in it marked. */
export function toNamedResult(
  { url, names, headings }: NamedPage,
  { section }: FoundPage,
  worth: ReadonlyMap<string, number>,
  root: string,
  summary = '',
): SearchResult {
  const [title = url] = names;
  const words = spaceHan(summary).split(/\s+/).filter(Boolean);
  const found = new Set(locate(words, worth).map(({ location }) => location));
  const heading = section && headings[section];
  return {
    title,
    url: root + url,
    kind: kindOf(url),
    section: heading ? { title: heading, url: `${root}${url}#${section}` } : undefined,
    excerpt: pieces(words.map((text, at) => ({ text, marked: found.has(at) }))),
  };
}

/** A page as a result, by where a query was found in it. */
export function toResult(page: IndexedPage, locations: readonly Location[]): SearchResult {
  const section = bestSection(sectionsOf(page, locations));
  const whole = { from: 0, to: Number.POSITIVE_INFINITY, locations: [] };
  return {
    title: joinHan(page.meta.title ?? page.url),
    url: page.url,
    kind: page.filters.kind?.[0] ?? '',
    section: section?.heading && {
      title: joinHan(section.heading.title),
      url: `${page.url}#${section.heading.id}`,
    },
    excerpt: excerptOf(wordsOf(page), section ?? whole),
  };
}
