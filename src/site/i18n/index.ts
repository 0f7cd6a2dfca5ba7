import type { Lang, Mode } from '../modes.ts';
import { langsOf } from '../modes.ts';
import type { UiKey } from './en.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type { UiKey } from './en.ts';

const catalogues: Record<Lang, Record<UiKey, string>> = { en, zh };

/** A phrase of the interface in one language; `{name}` is replaced from `values`. */
export function phrase(lang: Lang, key: UiKey, values: Record<string, string> = {}): string {
  return catalogues[lang][key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The same for an attribute or a title: side by side, both languages in one string. */
export function label(mode: Mode, key: UiKey, values: Record<string, string> = {}): string {
  const phrases = langsOf(mode).map((lang) => phrase(lang, key, values));
  return [...new Set(phrases)].join(' · ');
}
