import type { Lang } from '../modes.ts';
import { en, type SetupWords } from './words.en.ts';
import { zh } from './words.zh.ts';

export type { SetupWords } from './words.en.ts';

/** Both languages: for pages. The island gets one of them, so that a browser loads one. */
export const setupWords: Record<Lang, SetupWords> = { en, zh };
