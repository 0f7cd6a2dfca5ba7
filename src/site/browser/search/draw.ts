import type { SearchResult } from '../../../core/search/index.ts';
import { fill } from '../../../words/fill.ts';
import { type Lang, otherLang } from '../../../words/languages.ts';
import { reportMistake } from '../../report-mistake.ts';
import { anchor, element } from '../dom.ts';
import type { Answer } from './client.ts';
import { type Phrases, pageLang, searchPage } from './phrases.ts';

/** Side by side is not indexed of its own: its pages are those of the main language. */
const inMode = (url: string): string =>
  document.documentElement.dataset.mode === 'both'
    ? url.replace(/\/(?:en|zh)\/(?=guide\/|troubleshooting\/)/, '/both/')
    : url;

/** A link to a result: page, section where it has one, and the excerpt with its marks. */
export function resultLink(result: SearchResult, lang: Lang, phrases: Phrases): HTMLAnchorElement {
  const { title, url, section, excerpt, kind } = result;
  const text = excerpt.map((piece) =>
    piece.marked ? element('mark', '', piece.text) : piece.text,
  );
  const link = element(
    'a',
    'search-result',
    element('span', 'kind', phrases.kinds[kind as keyof typeof phrases.kinds] ?? ''),
    element('strong', '', title),
  );
  if (section) link.append(' ', element('span', 'section', section.title));
  link.append(' ', element('span', 'excerpt', ...text));
  link.href = inMode(section?.url ?? url);
  link.dataset.kind = kind;
  if (lang !== pageLang) link.lang = lang === 'zh' ? 'zh-CN' : lang;
  return link;
}

/** With fewer results than this, the other language is offered too. */
const FEW = 4;

/**
 * What a search says about itself: how many, a link to more of them, a better spelling, the other
 * language. Where nothing was found, the ways that lead on: the page to paste into, the list of entries,
 * the probe, where to say that something is missing; and that the results are only near.
 */
export function statusLine(
  query: string,
  { lang, total, suggestion, isNear }: Answer,
  phrases: Phrases,
  isMore = false,
): (Node | string)[] {
  const { status, all, none, paste, entries, probe, report, suggest, other, inOther, near } =
    phrases;
  const root = `${import.meta.env.BASE_URL}${pageLang}/`;
  const count = (text: string) => fill(text, { n: total });
  const found = () => (isMore ? anchor(count(all), searchPage(pageLang, query)) : count(status));
  const mistakes = reportMistake?.(location.pathname);
  const line: (Node | string)[] = total
    ? [found(), ...(lang === pageLang ? [] : [' ', inOther])]
    : [
        none,
        ' ',
        anchor(paste, `${root}diagnose/`),
        ' · ',
        anchor(entries, `${root}troubleshooting/`),
        ' · ',
        anchor(probe, `${import.meta.env.BASE_URL}scripts/probe.sh`),
        ' · ',
        anchor(other, searchPage(otherLang(pageLang), query)),
        ...(mistakes ? [' · ', anchor(report, mistakes)] : []),
        ...(isNear ? [' ', document.createElement('br'), near] : []),
      ];
  if (suggestion) {
    const text = fill(suggest, { word: suggestion });
    line.push(' · ', anchor(text, searchPage(lang, suggestion)));
  }
  if (lang === pageLang && total > 0 && total < FEW)
    line.push(' · ', anchor(other, searchPage(otherLang(lang), query)));
  return line;
}
