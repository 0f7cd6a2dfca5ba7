import { joinHan } from '../text/han.ts';
import { excerptOf } from './excerpt.ts';
import type { IndexedPage, Location } from './page.ts';
import { wordsOf } from './page.ts';
import type { SearchResult } from './result.ts';
import { bestSection, sectionsOf } from './section.ts';

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
