import { words as en } from '../../../words/en/overdue.ts';
import { fill } from '../../../words/fill.ts';
import { words as zh } from '../../../words/zh/overdue.ts';
import { htmlLang, langsOf, type Mode } from '../../modes.ts';
import { element } from '../dom.ts';
import { showStale } from './stale-notes.ts';

const catalogue: Readonly<Record<'en' | 'zh', typeof en>> = { en, zh };

/** Says in the foot of a page, in its languages, that facts are old, and shows what else says so of its parts. */
export function tellOverdue(foot: HTMLElement): void {
  showStale(document);
  const date = foot.dataset.due ?? '';
  const said = langsOf(document.documentElement.dataset.mode as Mode).map((lang) => {
    const text = element('span', '', fill(catalogue[lang].overdue, { date }));
    text.lang = htmlLang[lang];
    return text;
  });
  foot.append(' ', element('strong', '', ...said.flatMap((text) => [text, ' '])));
}
