import type { DiagnosisEntry, MessageEntry } from '../../core/diagnosis/index.ts';
import { addressOf, sectionEntries } from '../../core/diagnosis/index.ts';
import type { Lang } from '../modes.ts';

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

/** What of an entry's front matter diagnosis needs, in both languages. */
export interface EntryPair {
  readonly id: string;
  readonly en: {
    readonly data: {
      readonly title: string;
      readonly keywords: readonly string[];
      readonly signatures?: DiagnosisEntry['signatures'] | undefined;
    };
  };
  readonly zh: { readonly data: { readonly title: string; readonly keywords: readonly string[] } };
}

/** The contents of `/data/answers.json`. */
export function answersData(pairs: readonly EntryPair[]): AnswersData {
  const entries = pairs.map(({ id, en, zh }) => ({
    id,
    address: addressOf(id),
    titles: { en: en.data.title, zh: zh.data.title },
    keywords: [...en.data.keywords, ...zh.data.keywords],
  }));
  const taken = new Set(entries.map(({ id }) => id));
  const sections = sectionEntries
    .filter(({ id }) => !taken.has(id))
    .map(({ id, address, titles, keywords }) => ({ id, address, titles, keywords }));
  return [...entries, ...sections];
}

/** The contents of `/data/diagnosis.json`: answers without a message are not in it. */
export function diagnosisData(pairs: readonly EntryPair[]): DiagnosisData {
  const entries = pairs.map(({ id, en }) => ({ id, signatures: en.data.signatures ?? [] }));
  const taken = new Set(entries.map(({ id }) => id));
  const sections = sectionEntries
    .filter(({ id }) => !taken.has(id))
    .map(({ id, signatures, address, titles }) => ({
      id,
      signatures,
      section: { address, titles },
    }));
  return { entries: [...entries, ...sections].filter(({ signatures }) => signatures.length > 0) };
}

/** The contents of `/data/ids.json`: every diagnosis id with its address without the mode. */
export const idAddresses = (pairs: readonly EntryPair[]): Record<string, string> =>
  Object.fromEntries(answersData(pairs).map(({ id, address }) => [id, address]));
