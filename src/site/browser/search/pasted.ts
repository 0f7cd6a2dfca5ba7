import { shortened } from '../../../core/diagnosis/shortened.ts';
import { bySignature } from '../../../core/diagnosis/signatures.ts';
import type { NamedPage, SearchResult } from '../../../core/search/index.ts';
import { kindOf } from '../../../core/search/index.ts';
import type { Lang } from '../../modes.ts';
import { loadMessages } from '../diagnose/load.ts';

/** More than two entries for one message would push the search itself out of sight. */
const MOST = 2;

/** What diagnosis knows of a pasted message. */
interface Diagnosed {
  readonly results: readonly SearchResult[];
  /** The first one is about this very message. */
  readonly isExact: boolean;
}

/**
 * Entries whose message is in a pasted query. The words of a log say little to an index: its
 * message says all, and diagnosis knows it. Empty when it is none, or when offline without data.
 */
export async function diagnose(
  query: string,
  lang: Lang,
  named: readonly NamedPage[],
): Promise<Diagnosed> {
  const entries = await loadMessages().catch(() => []);
  const matches = bySignature(shortened(query), entries).slice(0, MOST);
  const sectionOf = (id: string) => entries.find((entry) => entry.id === id)?.section;
  const addressOf = (id: string): string => sectionOf(id)?.address ?? `troubleshooting/${id}/`;
  const results = matches.map(({ id, line }) => {
    const section = sectionOf(id);
    const address = addressOf(id);
    const title = section?.titles[lang] ?? named.find(({ url }) => url === address)?.names[0] ?? id;
    return {
      title,
      url: `${import.meta.env.BASE_URL}${lang}/${address}`,
      kind: kindOf(address),
      section: undefined,
      excerpt: [{ text: line, marked: false }],
    };
  });
  return { results, isExact: matches[0]?.confidence === 'exact' };
}
