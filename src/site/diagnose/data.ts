import type { DiagnosisEntry } from '../../core/diagnosis/index.ts';
import { addressOf, sectionEntries } from '../../core/diagnosis/index.ts';

/** One answer as `/data/diagnosis.json` carries it: what finds it, where it is, what it is called. */
export interface DiagnosisRecord extends DiagnosisEntry {
  /** Address without base path and mode. */
  readonly address: string;
  readonly titles: { readonly en: string; readonly zh: string };
}

export interface DiagnosisData {
  readonly entries: readonly DiagnosisRecord[];
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

/** The contents of `/data/diagnosis.json`. */
export function diagnosisData(pairs: readonly EntryPair[]): DiagnosisData {
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
  return { entries: [...entries, ...sections] };
}

/** The contents of `/data/ids.json`: every diagnosis id with its address without the mode. */
export const idAddresses = (pairs: readonly EntryPair[]): Record<string, string> =>
  Object.fromEntries(diagnosisData(pairs).entries.map(({ id, address }) => [id, address]));
