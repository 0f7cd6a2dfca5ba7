import { words as en } from '../../../words/en/print.ts';
import type { Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/print.ts';

/** The words around steps, by the language of the plan's. */
export const printWords: Readonly<Record<Lang, typeof en>> = { en, zh };
