import type { SearchResult } from '../../../core/search/index.ts';
import { fill } from '../../../words/fill.ts';
import { type Lang, otherLang } from '../../../words/languages.ts';
import { anchor, element } from '../dom.ts';
import { phrases, searchPage } from './phrases.ts';

/** Side by side is not indexed of its own: its pages are those of the main language. */
const inMode = (url: string): string =>
  document.documentElement.dataset.mode === 'both'
    ? url.replace(/\/(?:en|zh)\/(?=guide\/|troubleshooting\/)/, '/both/')
    : url;

/** A link to a result: page, section where it has one, and the excerpt with its marks. */
export function resultLink(result: SearchResult): HTMLAnchorElement {
  const { title, url, section, excerpt, kind } = result;
  const text = excerpt.map((piece) =>
    piece.marked ? element('mark', '', piece.text) : piece.text,
  );
  const link = element('a', 'search-result', element('strong', '', title));
  if (section) link.append(' ', element('span', 'section', section.title));
  link.append(' ', element('span', 'excerpt', ...text));
  link.href = inMode(section?.url ?? url);
  link.dataset.kind = kind;
  return link;
}

/** What a search says about itself: how many, a link to more of them or to the other way in, a better spelling, the other language. */
export function statusLine(
  lang: Lang,
  query: string,
  found: { total: number; suggestion: string | undefined; other: boolean; more?: boolean },
): (Node | string)[] {
  const { status, all, none, paste, suggest, other } = phrases;
  const { suggestion, total, more } = found;
  const count = (text: string) => fill(text, { n: total });
  const some = () => (more ? anchor(count(all), searchPage(lang, query)) : count(status));
  const line: (Node | string)[] = total
    ? [some()]
    : [none, ' ', anchor(paste, `${import.meta.env.BASE_URL}${lang}/diagnose/`)];
  if (suggestion) {
    const text = fill(suggest, { word: suggestion });
    line.push(' ', anchor(text, searchPage(lang, suggestion)));
  }
  if (found.other) {
    line.push(' ', anchor(other, searchPage(otherLang(lang), query)));
  }
  return line;
}
