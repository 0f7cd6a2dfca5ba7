import type {
  Diagnosed,
  FoundSoFar,
  NamedPage,
  QueryOptions,
  SearchOutcome,
  SearchPlan,
} from '../../../core/search/index.ts';
import {
  combine,
  furtherPages,
  isAnswer,
  isTooFew,
  planSearch,
  readTogether,
  toResult,
} from '../../../core/search/index.ts';
import type { Lang } from '../../modes.ts';
import { fetchJson } from '../fetch-json.ts';
import type { SearchIndex } from './engine.ts';
import { loadIndex } from './engine.ts';
import { isTraditional } from './is-traditional.ts';

const nothing: SearchOutcome = { total: 0, results: [], suggestion: undefined };
const notDiagnosed: Diagnosed = { results: [], pages: [], isExact: false };
const notTogether = { together: { hits: [], read: [] }, results: [] };

/** Search in one language of the site. Nothing is fetched before the first call. */
export class Search {
  readonly #lang: Lang;
  #index: Promise<SearchIndex> | undefined;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Fetches the engine and the index, so that the first key finds them there. */
  async preload(): Promise<void> {
    await this.#load();
  }

  /** Fetches what this query needs beyond that, while the next key is awaited. */
  foresee(query: string): void {
    const plan = planSearch(query);
    if (plan && !plan.together) void this.#names(query, plan).catch(() => undefined);
  }

  async search(query: string, options: QueryOptions = {}): Promise<SearchOutcome> {
    const plan = planSearch(query, { ...options, isTraditional: isTraditional(query) });
    if (!plan) return nothing;
    const diagnosed = plan.diagnosis === 'none' ? notDiagnosed : await this.#diagnose(query);
    if (plan.diagnosis === 'enough' && diagnosed.isExact) {
      return combine(plan, { ...notTogether, diagnosed });
    }
    const found = { ...(await this.#askTogether(plan)), diagnosed };
    return isTooFew(found) ? this.#addNamed(query, plan, found) : combine(plan, found);
  }

  #load(): Promise<SearchIndex> {
    this.#index ??= loadIndex(this.#lang).catch((error) => {
      // The next key tries again: the network may be back.
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  #pages(): Promise<readonly NamedPage[]> {
    return fetchJson(`${import.meta.env.BASE_URL}pagefind/${this.#lang}/names.json`);
  }

  async #diagnose(query: string): Promise<Diagnosed> {
    const { diagnose } = await import('./pasted.ts');
    return diagnose(query, this.#lang, () => this.#pages());
  }

  /** What a search by names needs, fetched at once and made ready. */
  async #names(query: string, { byNames: { isMessage } }: SearchPlan) {
    const module = import('./by-names.ts');
    const words = isMessage ? undefined : module.then(({ wordsFor }) => wordsFor(query));
    const [{ byNames, namesOf }, pages] = await Promise.all([module, this.#pages(), words]);
    return { byNames, pages, names: namesOf(pages) };
  }

  /** Pages with all the words. */
  async #askTogether(plan: SearchPlan): Promise<Omit<FoundSoFar, 'diagnosed'>> {
    if (!plan.together) return notTogether;
    const { phrase, plain } = plan.together;
    const index = await this.#load();
    const answers = [index.ask(phrase, plan.kind), index.ask(plain, plan.kind)] as const;
    const together = readTogether(plan, ...(await Promise.all(answers)));
    const pages = await Promise.all(together.read.map((hit) => hit.page()));
    const results = pages
      .map((page) => toResult(page, page.weighted_locations))
      .filter(({ excerpt }) => isAnswer(plain, excerpt));
    return { together, results };
  }

  /** Adds pages with some of the words, by what they are called. */
  async #addNamed(query: string, plan: SearchPlan, found: FoundSoFar): Promise<SearchOutcome> {
    const [index, { byNames, pages, names }] = await Promise.all([
      this.#load(),
      this.#names(query, plan),
    ]);
    const ask = (term: string) => index.ask(term, plan.kind);
    const { ids, suggestion, locate } = await byNames(query, names, plan.byNames, ask);
    const { further, room } = furtherPages(plan, ids, pages, found);
    const read = await Promise.all(further.slice(0, room).map((id) => index.page(id)));
    const results = read.map((page) => toResult(page, locate(page)));
    return combine(plan, found, { further, results, suggestion });
  }
}
