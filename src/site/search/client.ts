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
  /** Where a pasted message is known for certain, its entry is enough: nothing else is fetched. */
  readonly brief?: boolean;
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
  /** Without a term: every page. */
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindHit[] }>;
}

/** What is left of the engine's exports, see squeeze-engine.ts. */
interface Engine {
  readonly Pagefind: new (options: Record<string, unknown>) => Pagefind;
}

/** Longer queries are seldom typed. */
const PASTE = 48;

/** With fewer results than this, pages that hold only some of the words are shown as well. */
const FEW = 3;

/**
 * Search in one language of the site. Nothing is fetched before `preload` or `search` is called.
 * @param base the site's base path, with or without its last slash
 */
export function createSearch(lang: string, base: string): Search {
  const root = base.endsWith('/') ? base : `${base}/`;
  const bundle = `${root}pagefind/${lang}/`;
  let engine: Promise<Pagefind> | undefined;
  let vocabulary: Promise<readonly string[]> | undefined;

  const start = (): Promise<Pagefind> => {
    engine ??= load(bundle, root).catch((error) => {
      // The next key tries again: the network may be back.
      engine = undefined;
      throw error;
    });
    return engine;
  };
  const words: Words = () => {
    vocabulary ??= fetch(`${bundle}vocabulary.json`)
      .then((answer) => answer.json() as Promise<readonly string[]>)
      .catch(() => {
        vocabulary = undefined;
        return [];
      });
    return vocabulary;
  };

  return {
    preload: async () => void (await start()),
    async search(query, { limit = 8, kind, brief = false } = {}) {
      const { plain, phrase, prose } = prepareQuery(query);
      if (plain === '') return { total: 0, results: [], suggestion: undefined };
      // Whoever types so much pasted it: a message, which diagnosis knows better than the index.
      const isPaste = query.length > PASTE && !prose && !kind;
      const known = isPaste
        ? await (await import('./pasted.ts')).pasted(query, lang, root)
        : { results: [], exact: false };
      if (brief && known.exact) {
        const results = known.results.slice(0, limit);
        return { total: results.length, results, suggestion: undefined };
      }
      const pagefind = await start();
      const ask: Ask = async (term) =>
        term === '' ? [] : (await pagefind.search(term, kind ? { filters: { kind } } : {})).results;
      const [inPhrase, all] = prose ? [[], []] : await Promise.all([ask(phrase), ask(plain)]);
      let hits = phraseFirst(inPhrase, all);
      // At least one is looked at, even for a mere count: it may be no answer.
      const show = async (words: string) => {
        const pages = await Promise.all(hits.slice(0, Math.max(1, limit)).map((hit) => hit.data()));
        const results = pages.map(toResult);
        return { results, answers: results.filter(({ excerpt }) => isAnswer(words, excerpt)) };
      };
      const oneWord = !plain.includes(' ');
      let shown = inPhrase.length > 0 || oneWord ? await show(plain) : undefined;
      let suggestion: string | undefined;
      if (!shown || hits.length < FEW || shown.answers.length === 0) {
        // A sentence, or a word that hardly any page has: word for word, and in our words.
        const pages = (await pagefind.search(null)).results.length;
        const more = await wordByWord(query, pages, isPaste ? undefined : words, ask);
        const sure = new Set(inPhrase.map(({ id }) => id));
        hits = [...inPhrase, ...more.hits.filter(({ id }) => !sure.has(id))];
        if (shown?.answers.length === 0) hits = more.hits;
        suggestion = more.suggestion;
        shown = await show(`${plain} ${more.asked}`);
      }
      const { results: found, answers } = shown;
      const further = answers.filter(
        ({ url }) => !known.results.some((one) => one.url.replace(/#.*/, '') === url),
      );
      const results = [...known.results, ...further].slice(0, limit);
      const total = hits.length - (found.length - answers.length);
      return { total: Math.max(total, results.length), results, suggestion };
    },
  };
}

/** The Latin words of all pages, in order; none where they cannot be had. */
type Words = () => Promise<readonly string[]>;

type Ask = (term: string) => Promise<readonly PagefindHit[]>;

/** Words that spelling knows: the others are too short, or Chinese. */
const isSpelled = /[a-z0-9_]{4}/i;

/**
 * Pages by the single words of a query, rare ones first: typing errors corrected, words that stand
 * in no page left out, traditional Chinese in the guide's words. Rarely needed, so that its code is
 * not part of what every reader loads.
 */
async function wordByWord(
  query: string,
  pages: number,
  words: Words | undefined,
  ask: Ask,
): Promise<{ hits: PagefindHit[]; asked: string; suggestion: string | undefined }> {
  const [{ spell }, { inGuideWords }] = await Promise.all([
    import('../../core/search/suggest.ts'),
    import('../../core/search/readers-words.ts'),
  ]);
  const simplify = hasHan(query)
    ? (await import('../../core/search/traditional.ts')).simplify
    : (text: string): string => text;
  const vocabulary = words && isSpelled.test(query) ? await words() : [];
  const { better, known } = vocabulary.length
    ? spell(query.trim(), vocabulary)
    : { better: undefined, known: query };
  const { parts: said, telling } = prepareQuery(simplify(known));
  // Of the query as it was typed: a word that stands in no page may be one that the guide has another for.
  const meant = inGuideWords(simplify(query)).map((words) => prepareQuery(words).phrase);
  const parts = [...new Set([...said, ...meant])];
  // A page that holds every word gets credit for it, but a long page holds many words.
  const searches = await Promise.all([...parts.map((part) => askPart(part, ask)), ask(telling)]);
  const asked = [...parts, telling].join(' ').replaceAll('"', '');
  return { hits: addUp(searches, pages), asked, suggestion: better };
}

/**
 * A part of a query. A phrase search counts a title no more than a sentence, so that of a phrase
 * the pages come from it, and their scores from the search for its words.
 */
async function askPart(part: string, ask: Ask): Promise<readonly PagefindHit[]> {
  if (!part.startsWith('"')) return ask(part);
  const [phrase, words] = await Promise.all([ask(part), ask(part.replaceAll('"', ''))]);
  const inPhrase = new Set(phrase.map(({ id }) => id));
  return words.filter(({ id }) => inPhrase.has(id));
}

/** What a page is called and asked for by its readers counts more than how often it says a word. */
const ranking = { pageLength: 1, termFrequency: 0.4, metaWeights: { title: 8, keywords: 8 } };

async function load(bundle: string, root: string): Promise<Pagefind> {
  const { Pagefind } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Engine;
  return new Pagefind({ baseUrl: root, basePath: bundle, excerptLength: 24, ranking });
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
