import { diagnose } from '../../core/diagnosis/diagnose.ts';
import type { DiagnosisData } from '../diagnose/data.ts';
import type { SearchResult } from './client.ts';

let data: Promise<DiagnosisData> | undefined;

/** More than two entries for one message would push the search itself out of sight. */
const MOST = 2;

/**
 * Entries whose message is in a pasted query. The words of a log say little to an index: its
 * message says all, and diagnosis knows it. Empty when it is none, or when offline without data.
 * @param root the site's base path with its last slash
 */
export async function pasted(query: string, lang: string, root: string): Promise<SearchResult[]> {
  data ??= fetch(`${root}data/diagnosis.json`).then((answer) => answer.json());
  const { entries } = await data.catch(() => {
    data = undefined;
    return { entries: [] };
  });
  return diagnose(query, entries)
    .filter(({ confidence }) => confidence !== 'words')
    .slice(0, MOST)
    .flatMap(({ id, line }) => {
      const entry = entries.find((one) => one.id === id);
      if (!entry) return [];
      const { titles, address } = entry;
      return {
        title: lang === 'zh' ? titles.zh : titles.en,
        url: `${root}${lang}/${address}`,
        kind: address.startsWith('guide/') ? 'guide' : 'troubleshooting',
        section: undefined,
        excerpt: [{ text: line, marked: false }],
      };
    });
}
