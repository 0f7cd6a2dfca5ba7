import { searchPhrases } from '../i18n/search.ts';

/** Gives the search box its words, which no page needs before somebody searches, and starts it. */
const box = document.querySelector<HTMLElement>('site-search');
if (box) Object.assign(box.dataset, searchPhrases[box.dataset.lang === 'zh' ? 'zh' : 'en']);
void import('../search/search-box.ts');
