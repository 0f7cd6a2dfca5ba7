import { byMessage, shortened } from '../../core/diagnosis/messages.ts';
import { loadMessages } from '../diagnose/load.ts';
import type { SearchResult } from './client.ts';

/** More than two entries for one message would push the search itself out of sight. */
const MOST = 2;

/** What a pasted query is, where its message is known. */
export interface Pasted {
  readonly results: readonly SearchResult[];
  /** The first one is about this very message. */
  readonly exact: boolean;
}

/**
 * Entries whose message is in a pasted query. The words of a log say little to an index: its
 * message says all, and diagnosis knows it. Empty when it is none, or when offline without data.
 * @param root the site's base path with its last slash
 */
export async function pasted(query: string, lang: string, root: string): Promise<Pasted> {
  const entries = await loadMessages(root).catch(() => []);
  const matches = byMessage(shortened(query), entries).slice(0, MOST);
  const results = matches.flatMap(({ id, line }) => {
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
  return { results, exact: matches[0]?.confidence === 'exact' };
}
