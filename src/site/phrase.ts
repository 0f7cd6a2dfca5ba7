import { fill, type Places } from '../words/fill.ts';
import { type Words, words } from '../words/index.ts';
import type { Lang, Mode } from './modes.ts';
import { langsOf } from './modes.ts';

/** The name of a phrase of the interface. */
export type PhraseKey = keyof Words['site'];

/** A phrase of the interface in one language. */
export const phrase = (lang: Lang, key: PhraseKey, values?: Places): string =>
  fill(words[lang].site[key], values);

/** The same for an attribute or a title: side by side, both languages in one string. */
export function label(mode: Mode, key: PhraseKey, values?: Places): string {
  const phrases = langsOf(mode).map((lang) => phrase(lang, key, values));
  return [...new Set(phrases)].join(' · ');
}
