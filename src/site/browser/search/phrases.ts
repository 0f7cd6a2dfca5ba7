import { asLang, type Lang } from '../../../words/languages.ts';

/** What a search says, in the language of the page: a file a language, for nobody reads both. */
const catalogue = {
  en: () => import('../../../words/en/search.ts'),
  zh: () => import('../../../words/zh/search.ts'),
} as const;

/** The language of this page; side by side, the first one. */
export const pageLang = asLang(document.documentElement.lang);

/** What a search says on this page. */
export const loadPhrases = async () => (await catalogue[pageLang]()).words;

export type Phrases = Awaited<ReturnType<typeof loadPhrases>>;

/** The search page of a language with this query. */
export const searchPage = (lang: Lang, query: string): string =>
  `${import.meta.env.BASE_URL}${lang}/search/?q=${encodeURIComponent(query)}`;
