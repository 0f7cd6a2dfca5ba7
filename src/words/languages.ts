/** The languages of the guide. Each has a catalogue of words; `both` shows two of them as a pair. */
export const languages = ['en', 'zh'] as const;

export type Lang = (typeof languages)[number];
