import { en } from './en/index.ts';
import type { Lang } from './languages.ts';
import { zh } from './zh/index.ts';

/** Every word of one language. */
export type Words = typeof en;

/**
 * All words, by language. A new language is a folder like `en` and its line here: each file of it
 * that is missing, and each word, is an error of the compiler.
 */
export const words: Readonly<Record<Lang, Words>> = { en, zh };
