import type { Hit, IndexedPage, Location } from '../../../core/search/index.ts';
import type { Lang } from '../../modes.ts';

/** A page with a term; `page` fetches it. */
export interface IndexHit extends Hit {
  page(): Promise<IndexedPage & { readonly weighted_locations: readonly Location[] }>;
}

/** The index of a language. */
export interface SearchIndex {
  /** Pages with a term, best first; with quotes around it, a phrase. */
  ask(term: string, kind?: string): Promise<readonly IndexHit[]>;
  /** A page by what the index calls it. */
  page(id: string): Promise<IndexedPage>;
}

/** What is used here of Pagefind's own interface. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): {
    preload(term: string): Promise<void>;
    search(
      term: string | null,
      options?: { filters?: Record<string, string> },
    ): Promise<{ results: readonly PagefindHit[] }>;
  };
}

interface PagefindHit extends Hit {
  data: IndexHit['page'];
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
    ask: async (term, kind) => {
      const { results } = await pagefind.search(term, kind ? { filters: { kind } } : {});
      return results.map(({ id, score, data }) => ({ id, score, page: data }));
    },
    page: async (id) => {
      // A search for nothing in particular finds all pages, and fetches none.
      all ??= pagefind
        .search(null)
        .then(({ results }) => new Map(results.map((hit) => [hit.id, hit])));
      const hit = (await all).get(id);
      if (!hit) throw new Error(`search: the index has no page ${id}`);
      return hit.data();
    },
  };
}
