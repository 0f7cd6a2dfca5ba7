/**
 * A mode is how the reader reads: one language, or both side by side.
 * It is the first segment of every reading address.
 */
export const langs = ['en', 'zh'] as const;
export type Lang = (typeof langs)[number];

export const modes = ['en', 'zh', 'both'] as const;
export type Mode = (typeof modes)[number];

/** The languages a mode shows, in reading order. */
export const langsOf = (mode: Mode): readonly Lang[] => (mode === 'both' ? langs : [mode]);

/** The language of pages that exist once per language only (wizard, diagnosis, search). */
export const mainLang = (mode: Mode): Lang => (mode === 'zh' ? 'zh' : 'en');

/** BCP 47 tags as the `lang` attribute wants them. */
export const htmlLang: Record<Lang, string> = { en: 'en', zh: 'zh-CN' };
