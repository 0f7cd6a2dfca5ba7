import { words as en } from '../../../words/en/search.ts';
import type { Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/search.ts';

/** Gives the search box its words, which no page needs before somebody searches, and starts it. */
const box = document.querySelector<HTMLElement>('site-search');
if (box) Object.assign(box.dataset, { en, zh }[box.dataset.lang as Lang]);
void import('../search/search-box.ts');
