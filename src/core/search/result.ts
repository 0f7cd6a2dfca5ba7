import { spaceHan } from '../text/han.ts';
import type { FoundPage } from './find.ts';
import { locate } from './locate.ts';
import type { NamedPage, Summaries } from './names.ts';
import { type Piece, pieces } from './pieces.ts';

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

/**
 * A page as a result by what it is called, without its text: its summary, with the words in it marked.
 * @param known what completes it; without, its section has no address yet
 */
export function toNamedResult(
  { url, names, headings }: NamedPage,
  { section }: Pick<FoundPage, 'section'>,
  worth: ReadonlyMap<string, number>,
  root: string,
  known?: Summaries[string],
): SearchResult {
  const [title = url] = names;
  const [, summary = '', sections] = known ?? [];
  const words = spaceHan(summary).split(/\s+/).filter(Boolean);
  const found = new Set(locate(words, worth).map(({ location }) => location));
  const heading = section && headings[section];
  const id = sections?.[Object.keys(headings).indexOf(section ?? '')];
  return {
    title,
    url: root + url,
    kind: kindOf(url),
    section: heading ? { title: heading, url: root + url + (id ? `#${id}` : '') } : undefined,
    excerpt: pieces(words.map((text, at) => ({ text, marked: found.has(at) }))),
  };
}
