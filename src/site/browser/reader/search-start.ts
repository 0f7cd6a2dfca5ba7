import { words as en } from '../../../words/en/search.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/search.ts';
import styles from '../../styles/search.css?url';
import { addStyles } from '../dom.ts';

const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

/** Gives the search box its looks and words, which no page needs before somebody searches, and starts it. */
addStyles(styles);
const box = document.querySelector<HTMLElement>('site-search');
if (box) Object.assign(box.dataset, catalogue[asLang(box.dataset.lang)]);
void import('../search/search-box.ts');
