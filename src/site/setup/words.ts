import type { Lang } from '../modes.ts';
import { type PageWords, en as pageEn } from './page-words.en.ts';
import { zh as pageZh } from './page-words.zh.ts';
import { en, type SetupWords } from './words.en.ts';
import { zh } from './words.zh.ts';

export type { SetupWords } from './words.en.ts';

/** All words of setup in both languages: for pages. The island loads its own part of one language. */
export const setupWords: Record<Lang, SetupWords & PageWords> = {
  en: { ...pageEn, ...en },
  zh: { ...pageZh, ...zh },
};
