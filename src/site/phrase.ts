import { fill, type Places } from '../words/fill.ts';
import { type Words, words } from '../words/index.ts';
import type { Lang, Mode } from './modes.ts';
import { inLanguages } from './modes.ts';

/** The name of a phrase of the interface. */
export type PhraseKey = keyof Words['site'];

/** A phrase of the interface in one language. */
export const phrase = (lang: Lang, key: PhraseKey, values?: Places): string =>
  fill(words[lang].site[key], values);

/** The same for an attribute or a title: side by side, both languages in one string. */
export const label = (mode: Mode, key: PhraseKey, values?: Places): string =>
  inLanguages(mode, (lang) => phrase(lang, key, values));

/** What a page is called and what it is about. */
export interface About {
  readonly title: string;
  readonly summary: string;
}

/** The same for pages whose phrases are `NAME.title` and `NAME.summary`. */
export const aboutPage =
  (name: 'all' | 'diagnose' | 'entries' | 'guide' | 'notFound' | 'offline') =>
  (lang: Lang): About => ({
    title: phrase(lang, `${name}.title`),
    summary: phrase(lang, `${name}.summary`),
  });
