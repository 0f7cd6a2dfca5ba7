import { createSearch } from './client.ts';
import type { Phrases } from './phrases.ts';

/** Whether a file can be had: it is saved, or the server has it. */
async function within(url: string): Promise<boolean> {
  const saved = await globalThis.caches?.match(url).catch(() => undefined);
  if (saved || !navigator.onLine) return Boolean(saved);
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** How many pages (of a kind) the other language has; none where its index is out of reach. */
export async function countElsewhere(
  { lang, base }: Phrases,
  query: string,
  kind?: string,
): Promise<number> {
  const other = lang === 'en' ? 'zh' : 'en';
  if (!(await within(`${base}pagefind/${other}/pagefind-entry.json`))) return 0;
  return (await createSearch(other, base).search(query, { limit: 0, kind })).total;
}
