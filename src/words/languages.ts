/** The languages of the guide. Each has a catalogue of words; `both` shows two of them as a pair. */
export const languages = ['en', 'zh'] as const;

export type Lang = (typeof languages)[number];

export const isLang = (text: string | undefined): text is Lang =>
  (languages as readonly (string | undefined)[]).includes(text);

/** The language that a code or a tag (`zh-CN`) means, or the first one where it means none of these. */
export const asLang = (tag: string | null | undefined): Lang =>
  languages.find((lang) => tag?.startsWith(lang)) ?? languages[0];

/** The language beside this one, where two are shown or offered. */
export const otherLang = (lang: Lang): Lang => languages.find((other) => other !== lang) ?? lang;
