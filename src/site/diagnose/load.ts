import type { DiagnosisEntry } from '../../core/diagnosis/index.ts';
import type { DiagnosisData, KeywordsData, MessageRecord } from './data.ts';

/** One file per address and page view; after a failure the next call tries again. */
const files = new Map<string, Promise<unknown>>();

function load<T>(url: string): Promise<T> {
  const known = files.get(url);
  if (known) return known as Promise<T>;
  const file = fetch(url)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} fetching ${url}`);
      return answer.json() as Promise<T>;
    })
    .catch((error) => {
      files.delete(url);
      throw error;
    });
  files.set(url, file);
  return file;
}

/**
 * All entries with the messages they are known by.
 * @param base the site's base path with its last slash
 * @throws where the file cannot be had
 */
export const loadMessages = async (base: string): Promise<readonly MessageRecord[]> =>
  (await load<DiagnosisData>(`${base}data/diagnosis.json`)).entries;

/** All that diagnosis knows of the entries. */
export async function loadEntries(
  base: string,
): Promise<readonly (MessageRecord & DiagnosisEntry)[]> {
  const [entries, keywords] = await Promise.all([
    loadMessages(base),
    load<KeywordsData>(`${base}data/keywords.json`),
  ]);
  return entries.map((entry) => ({
    ...entry,
    title: entry.titles.en,
    keywords: keywords[entry.id] ?? [],
  }));
}
