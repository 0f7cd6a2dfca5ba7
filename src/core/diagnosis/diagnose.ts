import { linesOf } from './clean.ts';
import { byNearness } from './near.ts';
import { nearest } from './nearest.ts';
import { normalise } from './normalise.ts';
import { type OtherProgram, otherProgram } from './other-program.ts';
import { partRead, shortened } from './shortened.ts';
import { bySignature } from './signatures.ts';
import { bySubject } from './subjects.ts';
import type { DiagnosisEntry, Match } from './types.ts';
import { byWords } from './words.ts';

/** The most answers worth reading. */
const MOST = 5;

/**
 * Finds the entries that a pasted error, log or question is about.
 *
 * Messages first (`exact`, then `family`); where no message is certain, entries follow as `words`:
 * those about the part that a line of trouble names, then those whose search words fit. An empty list means that nothing fits, which is an answer too.
 */
export function diagnose(text: string, entries: readonly DiagnosisEntry[]): Match[] {
  const paste = shortened(text);
  const signed = bySignature(paste, entries);
  const matches = signed.length > 0 ? signed : byNearness(paste, entries);
  if (matches.some(({ confidence }) => confidence === 'exact')) return matches.slice(0, MOST);
  const all = [...matches, ...bySubject(paste, entries), ...byWords(paste, entries)];
  const first = new Map<string, Match>();
  for (const match of all) if (!first.has(match.id)) first.set(match.id, match);
  return [...first.values()].slice(0, MOST);
}

/** What a paste is, beside its answers. */
export interface Reading {
  readonly matches: readonly Match[];
  /** Its lines as they were read, which `Match.lines` counts: of a huge paste, some are left out. */
  readonly lines: readonly string[];
  /** The number of each of these in the paste, counted from 1. */
  readonly numbers: readonly number[];
  /** Whose message it is, where it is not Docker's. */
  readonly program: OtherProgram | undefined;
  /** Where nothing fits, the ids of the entries that come nearest: to look at, and no answer. */
  readonly nearest: readonly string[];
}

/** Diagnosis with what a reader is shown of the paste itself. */
export function readPaste(text: string, entries: readonly DiagnosisEntry[]): Reading {
  const part = partRead(text);
  const lines = linesOf(part.text.normalize('NFC'));
  const matches = diagnose(part.text, entries);
  return {
    matches,
    nearest: matches.length > 0 ? [] : nearest(part.text, entries),
    lines,
    numbers: part.numbers,
    program: otherProgram(normalise(lines.join('\n'))),
  };
}
