import { asLang, type Lang } from '../../../words/languages.ts';

/** Texts and settings that the page passes in through data attributes of an element. */
export interface Phrases {
  readonly lang: Lang;
  readonly base: string;
  /** `{n}` is the number, `{word}` the proposed spelling. */
  readonly none: string;
  /** After `none`: a link to the page that reads what was printed. */
  readonly paste: string;
  readonly failed: string;
  readonly status: string;
  /** In place of `status`, where not all are shown: a link to all. */
  readonly all: string;
  readonly other: string;
  readonly suggest: string;
}

/** Reads `data-lang`, `data-base`, `data-none`, … of an element. */
export function phrasesOf({ dataset }: HTMLElement): Phrases {
  const {
    lang,
    base = '/',
    none = '',
    paste = '',
    failed = '',
    status = '',
    all = '',
    other = '',
    suggest = '',
  } = dataset;
  return {
    lang: asLang(lang),
    base: base.endsWith('/') ? base : `${base}/`,
    none,
    paste,
    failed,
    status,
    all,
    other,
    suggest,
  };
}

/** The search page of a language with this query. */
export const searchPage = ({ base }: Phrases, lang: string, query: string): string =>
  `${base}${lang}/search/?q=${encodeURIComponent(query)}`;
