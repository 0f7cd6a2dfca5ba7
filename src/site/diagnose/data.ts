import type { DiagnosisEntry } from '../../core/diagnosis/index.ts';
import { addressOf, sectionEntries } from '../../core/diagnosis/index.ts';

/** One answer as `/data/diagnosis.json` carries it: its messages, where it is, what it is called. */
export interface MessageRecord {
  readonly id: string;
  readonly signatures: DiagnosisEntry['signatures'];
  /** Address without base path and mode. */
  readonly address: string;
  readonly titles: { readonly en: string; readonly zh: string };
}

export interface DiagnosisData {
  readonly entries: readonly MessageRecord[];
}

/** `/data/keywords.json`: search words by id. Only a text without a known message needs them. */
export type KeywordsData = Readonly<Record<string, readonly string[]>>;

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

function recordsOf(pairs: readonly EntryPair[]): (MessageRecord & DiagnosisEntry)[] {
  const entries = pairs.map(({ id, en, zh }) => ({
    id,
    title: en.data.title,
    titles: { en: en.data.title, zh: zh.data.title },
    signatures: en.data.signatures ?? [],
    keywords: [...en.data.keywords, ...zh.data.keywords],
    address: addressOf(id),
  }));
  const taken = new Set(entries.map(({ id }) => id));
  const sections = sectionEntries.filter(({ id }) => !taken.has(id));
  return [...entries, ...sections];
}

/** The contents of `/data/diagnosis.json`. */
export const diagnosisData = (pairs: readonly EntryPair[]): DiagnosisData => ({
  entries: recordsOf(pairs).map(({ id, signatures, address, titles }) => ({
    id,
    signatures,
    address,
    titles,
  })),
});

/** The contents of `/data/keywords.json`. */
export const keywordsData = (pairs: readonly EntryPair[]): KeywordsData =>
  Object.fromEntries(recordsOf(pairs).map(({ id, keywords }) => [id, keywords]));

/** The contents of `/data/ids.json`: every diagnosis id with its address without the mode. */
export const idAddresses = (pairs: readonly EntryPair[]): Record<string, string> =>
  Object.fromEntries(recordsOf(pairs).map(({ id, address }) => [id, address]));
