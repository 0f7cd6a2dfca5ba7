import type { words } from '../../words/en/probe.ts';
import type { LackId } from './lacks.ts';

/** Compiles only while everything that a machine may lack has its words: add them in `src/words`. */
type Complete<Words extends { readonly lacks: Readonly<Record<LackId, string>> }> = Words;

/** What is said about a machine by its probe. */
export type ProbeWords = Complete<typeof words>;
