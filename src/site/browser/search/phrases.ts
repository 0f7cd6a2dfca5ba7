import { words as en } from '../../../words/en/search.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/search.ts';

const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

/** The language of this page; side by side, the first one. */
export const pageLang = asLang(document.documentElement.lang);

/** What a search says on this page. */
export const phrases = catalogue[pageLang];

/** The search page of a language with this query. */
export const searchPage = (lang: Lang, query: string): string =>
  `${import.meta.env.BASE_URL}${lang}/search/?q=${encodeURIComponent(query)}`;
