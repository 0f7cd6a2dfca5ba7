import type { FoundSection, Hit, Piece } from '../../core/search/index.ts';
import {
  addUp,
  bestSection,
  hasHan,
  isAnswer,
  joinHan,
  phraseFirst,
  pieces,
  prepareQuery,
} from '../../core/search/index.ts';

/** One page found, with the section to open. Texts are plain; `excerpt` says what to mark. */
export interface SearchResult {
  readonly title: string;
  readonly url: string;
  readonly kind: string;
  readonly section: { readonly title: string; readonly url: string } | undefined;
  readonly excerpt: readonly Piece[];
}

export interface SearchOutcome {
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** A better spelling, where nothing holds all the words. */
  readonly suggestion: string | undefined;
}

export interface SearchOptions {
  readonly limit?: number;
  /** Only pages of this kind: guide, troubleshooting or setup. */
  readonly kind?: string | undefined;
}

export interface Search {
  /** Fetches the engine and the index, so that the first key finds them there. */
  preload(): Promise<void>;
  search(query: string, options?: SearchOptions): Promise<SearchOutcome>;
}

interface PagefindHit extends Hit {
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly FoundSection[];
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindHit[] }>;
}

/** Longer queries are seldom typed. */
const PASTE = 48;

/** From so many telling words on, a query is a sentence, and to hold them all proves little. */
const MANY = 3;

interface Vocabulary {
  readonly pages: number;
  readonly words: readonly string[];
}

/**
 * Search in one language of the site. Nothing is fetched before `preload` or `search` is called.
 * @param base the site's base path, with or without its last slash
 */
export function createSearch(lang: string, base: string): Search {
  const root = base.endsWith('/') ? base : `${base}/`;
  const bundle = `${root}pagefind/${lang}/`;
  let engine: Promise<Pagefind> | undefined;
  let vocabulary: Promise<Vocabulary> | undefined;

  const start = (): Promise<Pagefind> => {
    engine ??= load(bundle, root).catch((error) => {
      // The next key tries again: the network may be back.
      engine = undefined;
      throw error;
    });
    return engine;
  };
  const words = (): Promise<Vocabulary> => {
    vocabulary ??= fetch(`${bundle}vocabulary.json`)
      .then((answer) => answer.json() as Promise<Vocabulary>)
      .catch(() => ({ pages: 100, words: [] }));
    return vocabulary;
  };

  return {
    preload: async () => void (await start()),
    async search(query, { limit = 8, kind } = {}) {
      const { plain, phrase, parts } = prepareQuery(query);
      if (plain === '') return { total: 0, results: [], suggestion: undefined };
      // Whoever types so much pasted it: a message, which diagnosis knows better than the index.
      const known =
        query.length > PASTE && !kind
          ? (await import('./pasted.ts')).pasted(query, lang, root).catch(() => [])
          : [];
      const pagefind = await start();
      const ask = async (term: string): Promise<PagefindHit[]> =>
        (await pagefind.search(term, kind ? { filters: { kind } } : {})).results;
      const [inPhrase, all] = await Promise.all([ask(phrase), ask(plain)]);
      let hits = phraseFirst(inPhrase, all);
      let suggestion: string | undefined;
      if (inPhrase.length === 0 && (all.length === 0 || parts.length >= MANY)) {
        const vocabulary = await words();
        if (all.length === 0) {
          // Rarely needed, so not part of what every reader loads.
          const { suggest } = await import('../../core/search/suggest.ts');
          suggestion = suggest(query.trim(), vocabulary.words);
        }
        // A page that holds every word gets credit for it, but a long page holds many words.
        const asked = hasHan(query) ? await inOurWords(query) : parts;
        hits = addUp([...(await Promise.all(asked.map(ask))), all], vocabulary.pages);
      }
      const first = await known;
      // At least one is looked at, even for a mere count: it may be no answer.
      const shown = await Promise.all(hits.slice(0, Math.max(1, limit)).map((hit) => hit.data()));
      const found = shown.map((page) => toResult(page));
      const answers = found.filter(({ excerpt }) => isAnswer(plain, excerpt));
      const further = answers.filter(
        ({ url }) => !first.some((one) => one.url.replace(/#.*/, '') === url),
      );
      const results = [...first, ...further].slice(0, limit);
      const total = hits.length - (found.length - answers.length);
      return { total: Math.max(total, results.length), results, suggestion };
    },
  };
}

/** The parts of a query whose Chinese may be traditional. */
async function inOurWords(query: string): Promise<readonly string[]> {
  const { simplify } = await import('../../core/search/traditional.ts');
  return prepareQuery(simplify(query)).parts;
}

/** What a page is called and asked for by its readers counts more than how often it says a word. */
const ranking = { pageLength: 1, termFrequency: 0.4, metaWeights: { title: 8, keywords: 8 } };

async function load(bundle: string, root: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: root,
    bundlePath: bundle,
    excerptLength: 24,
    noWorker: true,
    ranking,
  });
  await pagefind.init();
  return pagefind;
}

function toResult(page: PagefindPage): SearchResult {
  const title = joinHan(page.meta.title ?? page.url);
  const best = bestSection(page.sub_results);
  const section = best?.url.includes('#')
    ? { title: joinHan(best.title), url: best.url }
    : undefined;
  return {
    title,
    url: page.url,
    kind: page.filters.kind?.[0] ?? '',
    section,
    excerpt: pieces(best?.excerpt ?? page.excerpt),
  };
}
