import type { NamedPage } from '../../../core/search/index.ts';
import { kindOf } from '../../../core/search/index.ts';
import { type Lang, otherLang } from '../../../words/languages.ts';
import { fetchJson } from '../fetch-json.ts';

/** Asks no index: the names tell nearly everything, and an index comes with an engine of its own. */
const withoutIndex = { spell: false, isMessage: false, fetched: [] };
const askNothing = async () => [];

/** Whether the other language has pages (of a kind) for a query; not where its names are out of reach. */
export async function isElsewhere(lang: Lang, query: string, kind?: string): Promise<boolean> {
  const url = `${import.meta.env.BASE_URL}pagefind/${otherLang(lang)}/names.json`;
  const saved = await globalThis.caches?.match(url).catch(() => undefined);
  if (!saved && !navigator.onLine) return false;
  const { byNames, namesOf } = await import('./by-names.ts');
  const pages = await fetchJson<readonly NamedPage[]>(url).catch(() => []);
  const { ids } = await byNames(query, namesOf(pages), withoutIndex, askNothing);
  return pages.some(({ id, url }) => ids.includes(id) && (!kind || kindOf(url) === kind));
}
