import type { Lang } from '../modes.ts';
import { type EvidenceWords, en } from './words.en.ts';
import { zh } from './words.zh.ts';

export type { EvidenceWords } from './words.en.ts';

export const evidenceWords: Record<Lang, EvidenceWords> = { en, zh };
