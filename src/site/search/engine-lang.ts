/** What each index tells its engine to be, which decides whether English endings are taken off. */
export const engineLang = { en: 'en', zh: 'unknown' } as const;
