import type {
  Found,
  Known,
  NamesData,
  QueryOptions,
  SearchOutcome,
  SearchPlan,
  SearchResult,
  Summaries,
} from '../../../core/search/index.ts';
import {
  find,
  hasHan,
  kindOf,
  langOf,
  locate,
  planSearch,
  readNames,
  toNamedResult,
  toResult,
  wordsOf,
} from '../../../core/search/index.ts';
import { type Lang, otherLang } from '../../../words/languages.ts';
import { fetchJson } from '../fetch-json.ts';
import type { SearchIndex } from './engine.ts';
import { loadIndex } from './engine.ts';
import { isTraditional } from './is-traditional.ts';

/** What a search leads to, and in which language. */
export interface Answer extends SearchOutcome {
  readonly lang: Lang;
}

/** Of pages that only their text shows, so many are read: each is a file. None while typing. */
const MOST_READ = 2;

/** So many parts the index is asked for while somebody types: each may be a file. */
const MOST_ASKED = 1;

const base = import.meta.env.BASE_URL;

/** The names of a language, made comparable once. */
const prepared = new Map<Lang, Promise<{ data: NamesData; names: ReturnType<typeof readNames> }>>();

function namesOf(lang: Lang) {
  const known = prepared.get(lang);
  if (known) return known;
  const names = fetchJson<NamesData>(`${base}pagefind/${lang}/names.json`).then((data) => ({
    data,
    names: readNames(data),
  }));
  prepared.set(lang, names);
  // The next key tries again: the network may be back.
  names.catch(() => prepared.delete(lang));
  return names;
}

const indexes = new Map<Lang, Promise<SearchIndex>>();

function indexOf(lang: Lang): Promise<SearchIndex> {
  const known = indexes.get(lang);
  if (known) return known;
  const index = loadIndex(lang);
  indexes.set(lang, index);
  index.catch(() => indexes.delete(lang));
  return index;
}

/** What readers say, in the guide's words, and Chinese as names have it. */
const languages = {
  en: () => import('../../../core/search/readers-words/english.ts'),
  zh: () => import('../../../core/search/readers-words/chinese.ts'),
} as const;

/**
 * Search from a page of one language. Names answer at once; the index of all text, which is large,
 * completes the answer. What to ask and how to order is in the core.
 */
export class Search {
  readonly #page: Lang;

  constructor(page: Lang) {
    this.#page = page;
  }

  /** Fetches what the first key needs. */
  async preload(): Promise<void> {
    await Promise.all([namesOf(this.#page), languages[this.#page]()]);
  }

  /**
   * The answers to a query: first those by names, then the same completed by the index. Where one
   * language has nothing, the other one answers.
   */
  async *answers(query: string, options: QueryOptions = {}): AsyncGenerator<Answer> {
    const lang = langOf(query, this.#page);
    let last: Answer | undefined;
    for await (const answer of this.#answersIn(lang, query, options)) {
      last = answer;
      if (answer.total > 0) yield answer;
    }
    if (!last || last.total > 0) return;
    let other: Answer | undefined;
    // English pages have no Chinese; Chinese ones have the names of things in English.
    if (!hasHan(query))
      for await (const answer of this.#answersIn(otherLang(lang), query, options)) {
        other = answer;
        if (answer.total > 0) yield answer;
      }
    if (!other || other.total === 0) yield last;
  }

  async *#answersIn(lang: Lang, typed: string, options: QueryOptions): AsyncGenerator<Answer> {
    const plan = planSearch(typed, options);
    if (!plan) return;
    const [{ data, names }, words, query] = await Promise.all([
      namesOf(lang),
      plan.isMessage ? undefined : languages[lang](),
      inOurCharacters(typed),
    ]);
    const diagnosed = await this.#diagnose(plan, typed, lang, data);
    if (plan.diagnosis === 'enough' && diagnosed.isExact) {
      yield { ...outcome(plan, diagnosed.results), lang };
      return;
    }
    const known: Known = { ...plan, readersWords: words?.readersWords ?? [] };
    const first = find(query, names, known);
    const byNames = this.#results(lang, plan, data, first);
    yield { ...outcome(plan, [...diagnosed.results, ...byNames], first), lang };
    const [index, summaries] = await Promise.all([
      indexOf(lang),
      fetchJson<Summaries>(`${base}pagefind/${lang}/summaries.json`),
    ]);
    const urls = new Map(Object.entries(summaries).map(([url, [id]]) => [id, url]));
    const asked = new Map(
      await Promise.all(
        first.asks.slice(0, options.brief ? MOST_ASKED : undefined).map(async (part) => {
          const hits = await index.pagesWith(part);
          return [part, hits.map((hit) => ({ ...hit, id: urls.get(hit.id) ?? '' }))] as const;
        }),
      ),
    );
    let found = find(query, names, { ...known, asked });
    if (found.isStrange && lang === 'zh') {
      const { bySound } = await import('../../../core/search/sounds.ts');
      const all = data.pages.flatMap((page) => [...page.names, ...Object.values(page.headings)]);
      const isKnown = (pair: string): boolean =>
        all.some((name) => name.includes(pair)) || !!asked.get(`"${[...pair].join(' ')}"`)?.length;
      const sounded = bySound(query, all, isKnown);
      if (sounded) found = find(query, names, { ...known, asked, sounded });
    }
    const shown = this.#results(lang, plan, data, found, summaries);
    const completed = options.brief
      ? shown
      : await this.#readTexts(index, plan, found, shown, summaries);
    yield { ...outcome(plan, [...diagnosed.results, ...completed], found), lang };
  }

  /** The pages of a search as results, by their names alone. */
  #results(
    lang: Lang,
    { kind, limit }: SearchPlan,
    data: NamesData,
    found: Found,
    summaries: Summaries = {},
  ): SearchResult[] {
    const pages = new Map(data.pages.map((page) => [page.url, page]));
    return found.pages
      .flatMap((one) => {
        const page = pages.get(one.id);
        return page && (!kind || kindOf(page.url) === kind)
          ? [toNamedResult(page, one, found.worth, `${base}${lang}/`, summaries[page.url]?.[1])]
          : [];
      })
      .slice(0, limit);
  }

  /** Shows where the words stand in pages whose names do not have them. */
  async #readTexts(
    index: SearchIndex,
    { kind }: SearchPlan,
    { pages, worth }: Found,
    results: readonly SearchResult[],
    summaries: Summaries,
  ): Promise<SearchResult[]> {
    if (kind) return [...results];
    const toRead = pages
      .slice(0, results.length)
      .flatMap(({ isByText }, at) => (isByText ? [at] : []))
      .slice(0, MOST_READ);
    const read = new Map(
      await Promise.all(
        toRead.map(async (at) => {
          const page = await index.page(summaries[pages[at]?.id ?? '']?.[0] ?? '');
          return [at, toResult(page, locate(wordsOf(page), worth))] as const;
        }),
      ),
    );
    return results.map((result, at) => read.get(at) ?? result);
  }

  async #diagnose({ diagnosis }: SearchPlan, query: string, lang: Lang, { pages }: NamesData) {
    if (diagnosis === 'none') return { results: [], isExact: false };
    const { diagnose } = await import('./pasted.ts');
    return diagnose(query, lang, pages);
  }
}

/** Each page once: what diagnosis found is not found again. */
function outcome(
  { limit }: SearchPlan,
  results: readonly SearchResult[],
  found?: Found,
): SearchOutcome {
  const seen = new Set<string>();
  const once = results.filter(({ url }) => {
    // In the copy in one file an address begins with the sign.
    const page = url.replace(/(?<=.)#.*/, '');
    return !seen.has(page) && seen.add(page);
  });
  return {
    results: once.slice(0, limit),
    total: Math.max(once.length, found?.pages.length ?? 0),
    suggestion: found?.suggestion,
  };
}

/** What messages of the C library and of systemd have in Chinese. */
const strerror =
  /允许|允許|权限|權限|拒绝|拒絕|那个文件|这个文件|空间|空間|参数|引數|地址已|位址|路由|超时|逾時|介质|媒体|总线|匯流|解析|未知|只读|唯讀/;

/** A query in simplified characters, and with the C library's messages in its own language. */
async function inOurCharacters(query: string): Promise<string> {
  if (!hasHan(query)) return query;
  if (!strerror.test(query) && !isTraditional(query)) return query;
  const { inEnglish } = await import('../../../core/diagnosis/english.ts');
  if (!isTraditional(query)) return inEnglish(query);
  const { simplify } = await import('../../../core/text/traditional.ts');
  return inEnglish(simplify(query));
}
