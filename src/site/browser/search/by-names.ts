import { partsForIndex } from '../../../core/search/ask-index.ts';
import type {
  Hit,
  IndexedPage,
  Location,
  NamedPage,
  Names,
  NamesPlan,
  Search,
} from '../../../core/search/index.ts';
import {
  addUp,
  hasHan,
  locate,
  prepareQuery,
  rarity,
  wordsOf,
} from '../../../core/search/index.ts';
import { pagesNamed, readNames, wholeNames } from '../../../core/search/names.ts';
import { unshortened } from '../../../core/search/query.ts';
import { inGuideWords } from '../../../core/search/readers-words/index.ts';
import { spell } from '../../../core/search/suggest.ts';
import { isTraditional } from './is-traditional.ts';

const prepared = new WeakMap<readonly NamedPage[], Names>();

/** The names of pages, comparable, which takes longer than to search them: done once. */
export function namesOf(pages: readonly NamedPage[]): Names {
  const names = prepared.get(pages) ?? readNames(pages);
  prepared.set(pages, names);
  return names;
}

/** Pages whose text has a term, from the index. */
type Ask = (term: string) => Promise<readonly Hit[]>;

/** What was found by names. */
export interface NamesOutcome {
  /** Ids of pages, best first. */
  readonly ids: readonly string[];
  /** A better spelling of the query. */
  readonly suggestion: string | undefined;
  /** Where the query stands in a page, for its excerpt and section. */
  locate(page: IndexedPage): Location[];
}

/**
 * Pages for a sentence, a question, a long message: by the words of their names, typing errors
 * corrected, traditional Chinese and the reader's own words in the guide's. Only for words without
 * a name the index is asked, which has a file for every few words.
 */
export async function byNames(
  query: string,
  names: Names,
  plan: Pick<NamesPlan, 'spell' | 'isMessage' | 'fetched'>,
  ask: Ask,
): Promise<NamesOutcome> {
  const count = names.pages.length;
  const simplify = isTraditional(query)
    ? (await import('../../../core/text/traditional.ts')).simplify
    : (text: string): string => text;
  const typed = unshortened(simplify(query.trim()));
  const parts = prepareQuery(typed).parts;
  const inText = new Map<string, readonly Hit[]>();
  const [rephrased] = await Promise.all([
    plan.isMessage ? [] : inOurWords(typed),
    ...partsForIndex(parts, names, plan).map(async (part) => {
      inText.set(part, await pagesWith(part, ask));
    }),
  ]);
  // What only the text of a page has is spelled right, too.
  const known = [...inText].filter(([, hits]) => hits.length > 0).map(([part]) => part);
  const suggestion = plan.spell ? spell(typed, [...names.words, ...known]) : undefined;
  const all = [
    ...new Set([...(suggestion ? prepareQuery(suggestion).parts : parts), ...rephrased]),
  ];
  const searches = all.map(
    (part): Search<Hit> => [part, inText.get(part) ?? pagesNamed(part, names)],
  );
  const whole = wholeNames(suggestion ?? typed, names);
  const worth = new Map(searches.map(([part, hits]) => [part, rarity(hits, count)]));
  return {
    ids: addUp([...searches, ...whole], count).map(({ id }) => id),
    suggestion,
    locate: (page) => locate(wordsOf(page), worth),
  };
}

/** The words of readers in the language of a query. */
export const wordsFor = (query: string) =>
  hasHan(query)
    ? import('../../../core/search/readers-words/chinese.ts')
    : import('../../../core/search/readers-words/english.ts');

/** What the guide calls the things that a query says in other words. */
async function inOurWords(query: string): Promise<string[]> {
  const { readersWords } = await wordsFor(query);
  const { plain } = prepareQuery(query);
  const ours = inGuideWords(query, readersWords).map((text) => prepareQuery(text));
  return ours.filter((rephrased) => !plain.includes(rephrased.plain)).map(({ phrase }) => phrase);
}

/**
 * The pages whose text has a part of a query. An exact search alone gives all the same score; one
 * that is not exact takes a shorter word where there is none.
 */
async function pagesWith(part: string, ask: Ask): Promise<readonly Hit[]> {
  const bare = part.replaceAll('"', '');
  const [exact, scored] = await Promise.all([ask(`"${bare}"`), ask(bare)]);
  const ids = new Set(exact.map(({ id }) => id));
  return scored.filter(({ id }) => ids.has(id));
}
