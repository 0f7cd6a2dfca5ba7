import type { Answer as KnownAnswer } from '../content/answers.ts';
import type { MessageEntry } from '../core/diagnosis/index.ts';

/** `/data/diagnosis.json`: the messages of all answers that have some. */
export interface DiagnosisData {
  readonly entries: readonly MessageRecord[];
}

export interface MessageRecord extends MessageEntry {
  /** Of a part of the guide. An entry is a page with its id for a name. */
  readonly section?: Pick<KnownAnswer, 'address' | 'titles'>;
}

/** `/data/answers.json`: what else the diagnosis page knows of each answer. */
export type AnswersData = readonly Answer[];

export type Answer = Pick<KnownAnswer, 'id' | 'address' | 'titles' | 'keywords'>;

/** The contents of `/data/answers.json`. */
export const answersData = (answers: readonly KnownAnswer[]): AnswersData =>
  answers.map(({ id, address, titles, keywords }) => ({ id, address, titles, keywords }));

/** The contents of `/data/diagnosis.json`. */
export const diagnosisData = (answers: readonly KnownAnswer[]): DiagnosisData => ({
  entries: answers
    .filter(({ signatures }) => signatures.length > 0)
    .map(({ id, signatures, from, address, titles }) => ({
      id,
      signatures,
      ...(from === 'guide' && { section: { address, titles } }),
    })),
});
