import type { Answer as KnownAnswer } from '../content/answers.ts';
import type { MessageEntry } from '../core/diagnosis/index.ts';
import type { Lang } from './modes.ts';

/** What an answer is called, in both languages. */
type Titles = Readonly<Record<Lang, string>>;

/** `/data/diagnosis.json`: the messages of all answers. */
export interface DiagnosisData {
  readonly entries: readonly MessageRecord[];
}

export interface MessageRecord extends MessageEntry {
  /** Of a part of the guide. An entry is a page with its id for a name. */
  readonly section?: { readonly address: string; readonly titles: Titles };
}

/** `/data/answers.json`: what else the diagnosis page knows of each answer. */
export type AnswersData = readonly Answer[];

export interface Answer {
  readonly id: string;
  /** Address without base path and mode. */
  readonly address: string;
  readonly titles: Titles;
  /** Search words, for a text without a known message. */
  readonly keywords: readonly string[];
}

/** The contents of `/data/answers.json`. */
export const answersData = (answers: readonly KnownAnswer[]): AnswersData =>
  answers.map(({ id, address, titles, keywords }) => ({ id, address, titles, keywords }));

/** The contents of `/data/diagnosis.json`: answers without a message are not in it. */
export const diagnosisData = (answers: readonly KnownAnswer[]): DiagnosisData => ({
  entries: answers
    .filter(({ signatures }) => signatures.length > 0)
    .map(({ id, signatures, from, address, titles }) => ({
      id,
      signatures,
      ...(from === 'guide' && { section: { address, titles } }),
    })),
});

/** The contents of `/data/ids.json`: every diagnosis id with its address without the mode. */
export const idAddresses = (answers: readonly KnownAnswer[]): Record<string, string> =>
  Object.fromEntries(answers.map(({ id, address }) => [id, address]));
