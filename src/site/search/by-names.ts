import type { Hit, NamedPage, Names, Search } from '../../core/search/index.ts';
import { addUp, hasHan, prepareQuery, rarity } from '../../core/search/index.ts';
import { locate } from '../../core/search/locate.ts';
import { pagesNamed, readNames, wholeNames } from '../../core/search/names.ts';
import { unshortened } from '../../core/search/query.ts';
import { inGuideWords } from '../../core/search/readers-words/index.ts';
import { spell } from '../../core/search/suggest.ts';
import type { Ask, PagefindPage } from './client.ts';
import { isTraditional } from './is-traditional.ts';

/** The index is asked for so many words that no page is named with, the longest ones. */
const MOST_ASKED = { words: 2, pairs: 1 };

/** With so many Chinese pairs in names, the others are hardly words. */
const ENOUGH_PAIRS = 3;

const prepared = new WeakMap<readonly NamedPage[], Names>();

/** The names of pages, comparable, which takes longer than to search them: done once. */
export function namesOf(pages: readonly NamedPage[]): Names {
  const names = prepared.get(pages) ?? readNames(pages);
  prepared.set(pages, names);
  return names;
}

export interface Found {
  /** Ids of pages, best first. */
  readonly ids: readonly string[];
  /** A better spelling of the query. */
  readonly suggestion: string | undefined;
  /** A page with the query's words marked, for its excerpt and section. */
  read(id: string): Promise<PagefindPage>;
}

/**
 * Pages for a sentence, a question, a long message: by the words of their names, typing errors
 * corrected, traditional Chinese and the reader's own words in the guide's. Only for words without
 * a name the index is asked, which has a file for every few words.
 */
export async function byNames(
  query: string,
  names: Names,
  { ask, read, isPaste, isMessage, fetched }: Means,
): Promise<Found> {
  const count = names.pages.length;
  const simplify = isTraditional(query)
    ? (await import('../../core/text/traditional.ts')).simplify
    : (text: string): string => text;
  const said = unshortened(simplify(query.trim()));
  const parts = prepareQuery(said).parts;
  const looked = new Map<string, readonly Hit[]>();
  const [meant] = await Promise.all([
    isMessage ? [] : inOurWords(said),
    ...toAsk(parts, names, { isMessage, fetched }).map(async (part) => {
      looked.set(part, await inTexts(part, ask));
    }),
  ]);
  // What only the text of a page has is spelled right, too.
  const known = [...looked].filter(([, hits]) => hits.length > 0).map(([part]) => part);
  const better = isPaste ? undefined : spell(said, [...names.words, ...known]);
  const all = [...new Set([...(better ? prepareQuery(better).parts : parts), ...meant])];

  const searches = all.map(
    (part): Search<Hit> => [part, looked.get(part) ?? pagesNamed(part, names)],
  );
  const ids = addUp([...searches, ...wholeNames(better ?? said, names)], count).map(({ id }) => id);
  const worth = new Map(searches.map(([part, hits]) => [part, rarity(hits, count)]));
  return {
    ids,
    suggestion: better,
    read: async (id) => read(id, locate((await read(id, [])).raw_content, worth)),
  };
}

/** The words of readers in the language of a query. */
export const wordsFor = (query: string) =>
  hasHan(query)
    ? import('../../core/search/readers-words/chinese.ts')
    : import('../../core/search/readers-words/english.ts');

/** What the guide calls the things that a query says in other words. */
async function inOurWords(query: string): Promise<string[]> {
  const { readersWords } = await wordsFor(query);
  const { plain } = prepareQuery(query);
  const ours = inGuideWords(query, readersWords).map((text) => prepareQuery(text));
  return ours.filter((one) => !plain.includes(one.plain)).map(({ phrase }) => phrase);
}

/** The words and pairs that the index is asked for. */
function toAsk(
  parts: readonly string[],
  names: Names,
  { isMessage, fetched }: Pick<Means, 'isMessage' | 'fetched'>,
): readonly string[] {
  if (isMessage) return [];
  const free = parts.filter((part) =>
    part
      .replaceAll('"', '')
      .split(' ')
      .every((word) => fetched.includes(word)),
  );
  if (free.length > 0) return free;
  // All that the index can add is where words stand that no page is named with.
  const isNamed = (part: string): boolean => pagesNamed(part, names).length > 0;
  const others = parts.filter((part) => !isNamed(part)).sort((a, b) => b.length - a.length);
  const words = others.filter((part) => !part.startsWith('"'));
  const named = parts.filter((part) => hasHan(part) && isNamed(part));
  const pairs = named.length < ENOUGH_PAIRS ? others.filter(hasHan) : [];
  return [...words.slice(0, MOST_ASKED.words), ...pairs.slice(0, MOST_ASKED.pairs)];
}

/**
 * The pages whose text has a part of a query. An exact search alone gives all the same score; one
 * that is not exact takes a shorter word where there is none.
 */
async function inTexts(part: string, ask: Ask): Promise<readonly Hit[]> {
  const words = part.replaceAll('"', '');
  const [exact, scored] = await Promise.all([ask(`"${words}"`), ask(words)]);
  const ids = new Set(exact.map(({ id }) => id));
  return scored.filter(({ id }) => ids.has(id));
}

interface Means {
  readonly ask: Ask;
  readonly read: Read;
  /** Its words are not misspelled. */
  readonly isPaste: boolean;
  /** Diagnosis was asked; the rare words of a message are names of files and containers. */
  readonly isMessage: boolean;
  /** Words that the index has been asked for already, so that asking again costs nothing. */
  readonly fetched: readonly string[];
}

type Read = (id: string, locations: ReturnType<typeof locate>) => Promise<PagefindPage>;
