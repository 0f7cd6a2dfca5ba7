import { byMessage, shortened } from '../../core/diagnosis/messages.ts';
import type { NamedPage } from '../../core/search/index.ts';
import { loadMessages } from '../diagnose/load.ts';
import type { Lang } from '../modes.ts';
import type { SearchResult } from './client.ts';
import { kindOf } from './client.ts';

/** More than two entries for one message would push the search itself out of sight. */
const MOST = 2;

/** What a pasted query is, where its message is known. */
export interface Pasted {
  readonly results: readonly SearchResult[];
  /** The first one is about this very message. */
  readonly exact: boolean;
}

/** Titles of pages, by address below the language. */
export type Titles = () => Promise<readonly NamedPage[]>;

/**
 * Entries whose message is in a pasted query. The words of a log say little to an index: its
 * message says all, and diagnosis knows it. Empty when it is none, or when offline without data.
 * @param root the site's base path with its last slash
 */
export async function pasted(
  query: string,
  lang: Lang,
  root: string,
  pages: Titles,
): Promise<Pasted> {
  const [entries, named] = await Promise.all([loadMessages(root), pages()]).catch(() => [[], []]);
  const matches = byMessage(shortened(query), entries).slice(0, MOST);
  const results = matches.map(({ id, line }) => {
    const section = entries.find((one) => one.id === id)?.section;
    const address = section?.address ?? `troubleshooting/${id}/`;
    const title = section?.titles[lang] ?? named.find(({ url }) => url === address)?.names[0] ?? id;
    return {
      title,
      url: `${root}${lang}/${address}`,
      kind: kindOf(address),
      section: undefined,
      excerpt: [{ text: line, marked: false }],
    };
  });
  return { results, exact: matches[0]?.confidence === 'exact' };
}
