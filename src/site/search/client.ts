import { looksPrinted } from '../../core/diagnosis/looks-printed.ts';
import type { FoundSection, Hit, NamedPage, Piece } from '../../core/search/index.ts';
import {
  bestSection,
  isAnswer,
  joinHan,
  phraseFirst,
  pieces,
  prepareQuery,
} from '../../core/search/index.ts';
import type { Location } from '../../core/search/locate.ts';
import { fetchJson } from '../fetch-json.ts';
import type { Lang } from '../modes.ts';
import { engineLang } from './engine-lang.ts';
import { isTraditional } from './is-traditional.ts';

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
  /**
   * Of a sentence or what was pasted, which cost more than words, only a few results; of a message
   * known for certain, only its entry.
   */
  readonly brief?: boolean;
}

export interface Search {
  /** Fetches the engine and the index, so that the first key finds them there. */
  preload(): Promise<void>;
  /** Fetches what this query needs beyond that, while the next key is awaited. */
  foresee(query: string): void;
  search(query: string, options?: SearchOptions): Promise<SearchOutcome>;
}

interface PagefindHit extends Hit {
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly FoundSection[];
}

interface Pagefind {
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  search(
    term: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindHit[] }>;
  /** A page by its id, with excerpts around these places. */
  loadFragment(id: string, group: string, locations: readonly Location[]): Promise<PagefindPage>;
}

/** What is left of the engine's exports, see squeeze-engine.ts. */
interface Engine {
  readonly PagefindInstance: new (options: Record<string, unknown>) => Pagefind;
}

/** Longer queries are seldom typed. */
const PASTE = 48;

/** What is longer than a title is a log, whatever it says. */
const LOG = 125;

/** With fewer results than this, pages that hold only some of the words are shown as well. */
const FEW = 3;

/**
 * Search in one language of the site. Nothing is fetched before `preload` or `search` is called.
 * @param base the site's base path, with or without its last slash
 */
export function createSearch(lang: Lang, base: string): Search {
  const root = base.endsWith('/') ? base : `${base}/`;
  const bundle = `${root}pagefind/${lang}/`;
  let engine: Promise<Pagefind> | undefined;

  const start = (): Promise<Pagefind> => {
    engine ??= load(lang, bundle, root).catch((error) => {
      // The next key tries again: the network may be back.
      engine = undefined;
      throw error;
    });
    return engine;
  };
  const named = () => fetchJson<readonly NamedPage[]>(`${bundle}names.json`);

  /** What a search by names needs, fetched at once and made ready. */
  const sentences = async (query: string) => {
    const module = import('./by-names.ts');
    // A message is in no reader's words.
    const words = query.length > PASTE ? undefined : module.then(({ wordsFor }) => wordsFor(query));
    const [{ byNames, namesOf }, pages] = await Promise.all([module, named(), words]);
    return { byNames, pages, names: namesOf(pages) };
  };

  return {
    preload: async () => void (await start()),
    foresee(query) {
      if (!prepareQuery(query).short) void sentences(query).catch(() => undefined);
    },
    async search(query, { limit = 8, kind, brief = false } = {}) {
      const { plain, phrase, prose, short: isShort } = prepareQuery(query);
      // The index has only the guide's characters.
      const short = isShort && !isTraditional(query);
      const fetched = short ? plain.toLowerCase().split(' ') : [];
      if (plain === '') return { total: 0, results: [], suggestion: undefined };
      // Whoever types so much pasted it; if it is a message, diagnosis knows it best.
      const isPaste = query.length > PASTE && !prose && !kind;
      const isMessage = isPaste && (query.length > LOG || looksPrinted(query));
      const known = isMessage
        ? await (await import('./pasted.ts')).pasted(query, lang, root, named)
        : { results: [], pages: [], exact: false };
      if (brief && known.exact) {
        const results = known.results.slice(0, limit);
        return { total: results.length, results, suggestion: undefined };
      }
      if (!short) void sentences(query).catch(() => undefined);
      const pagefind = await start();
      const ask: Ask = async (term) =>
        (await pagefind.search(term, kind ? { filters: { kind } } : {})).results;
      // At least one is looked at, even for a mere count: it may be no answer.
      const most = Math.max(1, limit);
      // What is found by names costs the names as well, and a message costs diagnosis.
      const mostNamed = brief ? Math.min(most, isMessage ? FEW - 1 : FEW) : most;

      const [inPhrase, plainly] = short ? await Promise.all([ask(phrase), ask(plain)]) : [[], []];
      const hits = phraseFirst(inPhrase, plainly);
      let total = hits.length;
      let results: SearchResult[] = [];
      if (inPhrase.length > 0 || (short && !plain.includes(' '))) {
        const shown = (await Promise.all(hits.slice(0, most).map((hit) => hit.data()))).map(
          toResult,
        );
        results = shown.filter(({ excerpt }) => isAnswer(plain, excerpt));
        total -= shown.length - results.length;
      }
      let suggestion: string | undefined;
      if (results.length === 0 || hits.length < FEW) {
        const { byNames, pages, names } = await sentences(query);
        const read = (id: string, locations: readonly Location[]) =>
          pagefind.loadFragment(id, '', locations);
        const more = await byNames(query, names, { ask, read, isPaste, isMessage, fetched });
        const sure = results.length > 0 ? hits.map(({ id }) => id) : [];
        const isLeftOut = ({ url }: NamedPage): boolean =>
          known.pages.includes(url) || Boolean(kind && kindOf(url) !== kind);
        const leftOut = new Set([...sure, ...pages.filter(isLeftOut).map(({ id }) => id)]);
        const further = more.ids.filter((id) => !leftOut.has(id));
        const room = Math.max(0, mostNamed - known.results.length - results.length);
        results.push(...(await Promise.all(further.slice(0, room).map(more.read))).map(toResult));
        total = known.results.length + sure.length + further.length;
        suggestion = more.suggestion;
      }
      const together = [...known.results, ...results].slice(0, limit);
      return { total: Math.max(total, together.length), results: together, suggestion };
    },
  };
}

/** Of the address below the language. */
export const kindOf = (url: string): string =>
  /^(guide|troubleshooting)\//.exec(url)?.[1] ?? 'setup';

/** Pages with a term, best first. */
export type Ask = (term: string) => Promise<readonly PagefindHit[]>;

/** What a page is called and asked for by its readers counts more than how often it says a word. */
const ranking = { pageLength: 1, termFrequency: 0.4, metaWeights: { title: 8, keywords: 8 } };

async function load(lang: Lang, bundle: string, root: string): Promise<Pagefind> {
  const { PagefindInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Engine;
  const pagefind = new PagefindInstance({
    baseUrl: root,
    basePath: bundle,
    excerptLength: 24,
    excerptEllipsis: '…',
    ranking,
  });
  await pagefind.init(engineLang[lang], { load_wasm: true });
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
