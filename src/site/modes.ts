import { type Lang, languages as langs } from '../words/languages.ts';

export { type Lang, languages as langs } from '../words/languages.ts';

/**
 * How the reader reads: one language, or `both`, which is a pair by design: a third language would
 * get pairs by name. A mode is the first segment of every reading address.
 */
export const modes = [...langs, 'both'] as const;
export type Mode = (typeof modes)[number];

/** The languages a mode shows, in reading order. */
export const langsOf = (mode: Mode): readonly Lang[] => (mode === 'both' ? langs : [mode]);

/** The language of pages that exist once per language only (wizard, diagnosis, search). */
export const mainLang = (mode: Mode): Lang => (mode === 'both' ? langs[0] : mode);

/** BCP 47 tags as the `lang` attribute wants them. */
export const htmlLang: Record<Lang, string> = { en: 'en', zh: 'zh-CN' };
