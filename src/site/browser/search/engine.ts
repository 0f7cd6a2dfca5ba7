import type { Hit, IndexedPage, SearchResult } from '../../../core/search/index.ts';
import { locate, wordsOf } from '../../../core/search/index.ts';
import type { Lang } from '../../modes.ts';

/*
 * Pagefind, as it is, and what only its texts show. Loaded when names do not say all: with its index it
 * is three quarters of what a search may cost.
 */

/** The index of a language. */
export interface SearchIndex {
  /** Pages whose text has a part of a query: a word, or a quoted phrase. */
  pagesWith(part: string): Promise<readonly Hit[]>;
  /** A page, by what the index calls it, as a result: where its text has these parts. */
  result(id: string, worth: ReadonlyMap<string, number>): Promise<SearchResult>;
}

/** What is used here of Pagefind's own interface. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): {
    preload(term: string): Promise<void>;
    search(term: string | null): Promise<{ results: readonly PagefindHit[] }>;
  };
}

interface PagefindHit extends Hit {
  data(): Promise<IndexedPage>;
}

/** What a page is called and asked for by its readers counts more than how often it says a word. */
const ranking = { pageLength: 1, termFrequency: 0.4, metaWeights: { title: 8, keywords: 8 } };

/**
 * Fetches the engine and the index of a language.
 * @throws where they are out of reach
 */
export async function loadIndex(lang: Lang): Promise<SearchIndex> {
  const baseUrl = import.meta.env.BASE_URL;
  const basePath = `${baseUrl}pagefind/${lang}/`;
  const { createInstance } = (await import(
    /* @vite-ignore */ `${basePath}pagefind.js`
  )) as Pagefind;
  // Without a worker, which would be a second engine to fetch.
  const pagefind = createInstance({ baseUrl, basePath, ranking, noWorker: true });
  // It starts by itself, and says so only to a search: this one asks for nothing.
  await pagefind.preload('');
  let all: Promise<ReadonlyMap<string, PagefindHit>> | undefined;
  return {
    // An exact search alone gives all the same score; one that is not exact takes a shorter word where
    // there is none. Both need the same files.
    pagesWith: async (part) => {
      const bare = part.replaceAll('"', '');
      const [exact, scored] = await Promise.all([
        pagefind.search(`"${bare}"`),
        pagefind.search(bare),
      ]);
      const ids = new Set(exact.results.map(({ id }) => id));
      return scored.results.filter(({ id }) => ids.has(id)).map(({ id, score }) => ({ id, score }));
    },
    result: async (id, worth) => {
      // A search for nothing in particular finds all pages, and fetches none.
      all ??= pagefind
        .search(null)
        .then(({ results }) => new Map(results.map((hit) => [hit.id, hit])));
      const hit = (await all).get(id);
      if (!hit) throw new Error(`search: the index has no page ${id}`);
      const { toResult } = await import('../../../core/search/text-result.ts');
      const page = await hit.data();
      return toResult(page, locate(wordsOf(page), worth));
    },
  };
}
