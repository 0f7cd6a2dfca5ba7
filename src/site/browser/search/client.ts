import type {
  Found,
  Known,
  Names,
  NamesData,
  PackedNames,
  PackedSummaries,
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
  planSearch,
  readNames,
  toNamedResult,
  unpackNames,
  unpackSummaries,
} from '../../../core/search/index.ts';
import { type Lang, otherLang } from '../../../words/languages.ts';
import { fetchJson } from '../fetch-json.ts';
import type { SearchIndex } from './engine.ts';
import { isTraditional } from './is-traditional.ts';

/** What a search leads to, and in which language. */
export interface Answer extends SearchOutcome {
  readonly lang: Lang;
  /** Nothing was found: the results are what comes nearest. */
  readonly isNear?: boolean;
}

/** Of pages that only their text shows, so many are read: each is a file. None while typing. */
const MOST_READ = 2;

/** So many parts the index is asked for while somebody types: each may be a file. */
const MOST_ASKED = 1;

const base = import.meta.env.BASE_URL;

/** What is kept of a language once it was fetched; after a failure the next key tries again. */
function kept<T>(load: (lang: Lang) => Promise<T>): (lang: Lang) => Promise<T> {
  const all = new Map<Lang, Promise<T>>();
  return (lang) => {
    const known = all.get(lang);
    if (known) return known;
    const loading = load(lang);
    all.set(lang, loading);
    loading.catch(() => all.delete(lang));
    return loading;
  };
}

/** The names of a language, made comparable once. */
const namesOf = kept(async (lang) => {
  const data = unpackNames(await fetchJson<PackedNames>(`${base}pagefind/${lang}/names.json`));
  return { data, names: readNames(data) };
});

const indexOf = kept(async (lang) => (await import('./engine.ts')).loadIndex(lang));

/** What readers say, in the guide's words, and Chinese as names have it. */
const languages = {
  en: () => import('../../../core/search/readers-words/english.ts'),
  zh: () => import('../../../core/search/readers-words/chinese.ts'),
} as const;

/** A query in one language, and what the names of its pages say to it. */
interface Named {
  readonly lang: Lang;
  readonly data: NamesData;
  readonly names: Names;
  readonly known: Known;
  readonly query: string;
  readonly found: Found;
}

/**
 * Search from a page of one language. Names answer at once; the index of all text, which is large,
 * completes the answer where they do not say all. What to ask and how to order is in the core.
 */
export class Search {
  readonly #page: Lang;

  constructor(page: Lang) {
    this.#page = page;
  }

  /** Fetches what the first answer to this query needs: its language is known by its first character. */
  async prepare(query: string): Promise<void> {
    const lang = langOf(query, this.#page);
    await Promise.all([namesOf(lang), languages[lang]()]);
  }

  /**
   * The answers to a query: first those by names, then the same completed. Where the names of one
   * language have nothing, those of the other one answer; where nothing does, the nearest pages.
   */
  async *answers(query: string, options: QueryOptions = {}): AsyncGenerator<Answer> {
    const plan = planSearch(query, options);
    if (!plan) return;
    const typed = await this.#byNames(langOf(query, this.#page), query, plan);
    const isFound = ({ found }: Named): boolean => found.pages.length > 0;
    if (isFound(typed)) yield this.#answer(plan, typed, []);
    const named = await this.#bySound(typed, new Map());
    // Several English words on a Chinese page are a question in English; one is the name of something,
    // which the text may have. Elsewhere the other language is one more file: for the search page.
    const isEnglish = named.lang === 'zh' && named.found.asks.length > 1;
    const isOther =
      !isFound(named) && !hasHan(query) && !plan.isMessage && (isEnglish || !options.brief);
    const other = isOther ? await this.#byNames(otherLang(named.lang), query, plan) : undefined;
    const first = other && isFound(other) ? other : named;
    if (isFound(first) && first !== typed) yield this.#answer(plan, first, []);
    const last = await this.#completed(plan, first, query, options, first === other);
    if (last.total > 0) return yield last;
    if (other && other !== first && !options.brief) {
      const there = await this.#completed(plan, other, query, options, false);
      if (there.total > 0) return yield there;
    }
    yield await this.#nearest(named, last);
  }

  async #byNames(lang: Lang, typed: string, plan: SearchPlan): Promise<Named> {
    const [{ data, names }, words, query] = await Promise.all([
      namesOf(lang),
      plan.isMessage ? undefined : languages[lang](),
      inOurCharacters(typed),
    ]);
    const known: Known = { ...plan, readersWords: words?.readersWords ?? [] };
    return { lang, data, names, known, query, found: find(query, names, known) };
  }

  /** The same with Chinese that no page has as what sounds or looks like it, if there is any. */
  async #bySound(named: Named, asked: NonNullable<Known['asked']>): Promise<Named> {
    const { lang, data, names, query, known, found } = named;
    if (lang !== 'zh' || !found.isStrange) return named;
    const { bySound } = await import('../../../core/search/sounds.ts');
    const all = data.pages.flatMap((page) => [...page.names, ...Object.values(page.headings)]);
    const isKnown = (pair: string): boolean =>
      all.some((name) => name.includes(pair)) || !!asked.get(`"${[...pair].join(' ')}"`)?.length;
    const sounded = bySound(query, all, isKnown);
    if (!sounded) return named;
    // What is meant is known: the index need not be asked for what was typed.
    return { ...named, found: { ...find(query, names, { ...known, asked, sounded }), asks: [] } };
  }

  /** Summaries, what diagnosis knows of a message, and what only texts have. */
  async #completed(
    plan: SearchPlan,
    named: Named,
    typed: string,
    { brief = false }: QueryOptions,
    isOther: boolean,
  ): Promise<Answer> {
    const { lang, data, names, query, known } = named;
    const diagnosed = await this.#diagnose(plan, typed, lang, data);
    if (plan.diagnosis === 'enough' && diagnosed.isExact)
      return { ...outcome(plan, diagnosed.results), lang };
    // What names of the other language know is enough: its index would be the second one.
    const asks = isOther ? [] : named.found.asks.slice(0, brief ? MOST_ASKED : undefined);
    const summarise = async (): Promise<Summaries> =>
      unpackSummaries(
        await fetchJson<PackedSummaries>(`${base}pagefind/${lang}/summaries.json`),
        data.pages,
      );
    const isFound = named.found.pages.length > 0;
    if (asks.length === 0)
      return this.#answer(plan, named, diagnosed.results, isFound ? await summarise() : {});
    const [index, early] = await Promise.all([indexOf(lang), isFound ? summarise() : undefined]);
    const hitsOf = await Promise.all(asks.map((part) => index.pagesWith(part)));
    const isInTexts = hitsOf.some((hits) => hits.length > 0);
    // Where nothing is found, there is nothing to summarise.
    const summaries = early ?? (isInTexts ? await summarise() : {});
    const urls = new Map(Object.entries(summaries).map(([url, [id]]) => [id, url]));
    const asked = new Map(
      asks.map((part, at) => [
        part,
        (hitsOf[at] ?? []).map((hit) => ({ ...hit, id: urls.get(hit.id) ?? '' })),
      ]),
    );
    const full = { ...named, found: find(query, names, { ...known, asked }) };
    const sounded = await this.#bySound(full, asked);
    const answer = this.#answer(plan, sounded, diagnosed.results, summaries);
    return brief || plan.kind ? answer : this.#readTexts(index, sounded, answer, summaries);
  }

  /** What is known so far, as it is shown. */
  #answer(
    plan: SearchPlan,
    { lang, data, found }: Named,
    diagnosed: readonly SearchResult[],
    summaries: Summaries = {},
  ): Answer {
    const pages = new Map(data.pages.map((page) => [page.url, page]));
    const results = found.pages.flatMap((one) => {
      const page = pages.get(one.id);
      return page && (!plan.kind || kindOf(page.url) === plan.kind)
        ? [toNamedResult(page, one, found.worth, `${base}${lang}/`, summaries[page.url])]
        : [];
    });
    return { ...outcome(plan, [...diagnosed, ...results], found), lang };
  }

  /** Shows where the words stand in pages whose names do not have them. */
  async #readTexts(
    index: SearchIndex,
    { lang, found: { pages, worth } }: Named,
    answer: Answer,
    summaries: Summaries,
  ): Promise<Answer> {
    const addressOf = ({ url }: SearchResult): string => url.slice(`${base}${lang}/`.length);
    const toRead = answer.results
      .filter((result) => pages.some(({ id, isByText }) => isByText && id === addressOf(result)))
      .slice(0, MOST_READ);
    const read = new Map(
      await Promise.all(
        toRead.map(async (result) => {
          const id = summaries[addressOf(result)]?.[0] ?? '';
          return [result, await index.result(id, worth)] as const;
        }),
      ),
    );
    return { ...answer, results: answer.results.map((result) => read.get(result) ?? result) };
  }

  /** Where nothing is found: the pages whose names come nearest. */
  async #nearest({ lang, data, query }: Named, nothing: Answer): Promise<Answer> {
    const { nearest } = await import('../../../core/search/nearest.ts');
    const results = nearest(query, data.pages).map((page) =>
      toNamedResult(page, { section: undefined }, new Map(), `${base}${lang}/`),
    );
    return { ...nothing, lang, results, isNear: true };
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
