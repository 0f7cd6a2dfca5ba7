export { diagnose } from './diagnose.ts';
export type { GuideSection } from './sections.ts';
export { addressOf, sectionEntries } from './sections.ts';
export type { Confidence, DiagnosisEntry, Match, MessageEntry, Signature } from './types.ts';
