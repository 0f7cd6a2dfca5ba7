export type { Reading } from './diagnose.ts';
export { diagnose, readPaste } from './diagnose.ts';
export type { FirstFix, FixBlock } from './first-fix.ts';
export type { OtherProgram } from './other-program.ts';
export type { Confidence, DiagnosisEntry, Match, MessageEntry, Signature } from './types.ts';
