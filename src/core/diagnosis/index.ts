export { diagnose } from './diagnose.ts';
export type { Confidence, DiagnosisEntry, Match, MessageEntry, Signature } from './types.ts';
