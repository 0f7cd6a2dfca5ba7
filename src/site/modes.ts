import { type Lang, languages as langs } from '../words/languages.ts';

export { type Lang, languages as langs } from '../words/languages.ts';

/** The two that stand side by side: a pair by design. A third language would bring pairs by name. */
const pair = ['en', 'zh'] as const satisfies readonly Lang[];

/** How the reader reads: one language, or the pair. A mode is the first segment of every reading address. */
export const modes = [...langs, 'both'] as const;
export type Mode = (typeof modes)[number];

/** The languages a mode shows, in reading order. */
export const langsOf = (mode: Mode): readonly Lang[] => (mode === 'both' ? pair : [mode]);

/** Texts of a mode's languages in one string: for attributes and titles. */
export const inLanguages = (mode: Mode, text: (lang: Lang) => string): string =>
  [...new Set(langsOf(mode).map(text))].join('\u00a0· ');

/** The language of pages that exist once per language only (wizard, diagnosis, search). */
export const mainLang = (mode: Mode): Lang => (mode === 'both' ? pair[0] : mode);

/** BCP 47 tags as the `lang` attribute wants them. */
export const htmlLang: Record<Lang, string> = { en: 'en', zh: 'zh-CN' };
