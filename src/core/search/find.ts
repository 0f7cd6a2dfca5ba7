import { hasHan } from '../text/han.ts';
import { stem } from '../text/stem.ts';
import { isNamed, type Names, pagesNamed, sectionNamed, spreadParts, wholeNames } from './names.ts';
import { identifiersIn, isTelling, normalForm, prepareQuery, versionsIn } from './query.ts';
import { ABOUT, addUp, type Hit, rarity, type Search, SPREAD } from './rank.ts';
import { inGuideWords, type ReadersWords } from './readers-words/index.ts';
import { spell } from './suggest.ts';

/*
 * What a query finds, and what to ask the index of all text for. Called twice: with names alone, which
 * answers at once, and with what the index said, which completes it. Whoever has the names and the index
 * only carries it out.
 */

/** What is known beside the names. */
export interface Known {
  /** What readers say, in the guide's words, in the language of the query. */
  readonly readersWords?: ReadersWords;
  /** The pages whose text has a part, of the parts that the index was asked for. */
  readonly asked?: ReadonlyMap<string, readonly Hit[]>;
  /** Whether words may be misspelled: those that were typed. */
  readonly mayBeWrong?: boolean;
  /** A message of some program: no reader's words are in it, and its rare words are names of files. */
  readonly isMessage?: boolean;
  /** The query with what sounds or looks like what no page has (sounds.ts). */
  readonly sounded?: string | undefined;
}

/** One page found. */
export interface FoundPage {
  /** Its address below the language, by which hits of the index are known, too. */
  readonly id: string;
  /** The section whose heading has most of the query. */
  readonly section: string | undefined;
  /** Whether only its text has something of the query: then its names do not show why it is found. */
  readonly isByText: boolean;
}

export interface Found {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** A better spelling of the query, by which it was looked for. */
  readonly suggestion: string | undefined;
  /** What the index is to be asked for, at most a few: each may be a file. */
  readonly asks: readonly string[];
  /** Whether something of the query stands in no name, so that it may be meant by its sound. */
  readonly isStrange: boolean;
  /** The parts that it was looked for by, with what each is worth. */
  readonly worth: ReadonlyMap<string, number>;
}

/** So many parts the index is asked for. */
const MOST_ASKED = 3;

/** More pairs of Han characters are a sentence. */
const FEW_PAIRS = 14;

/** A number, with its unit (`512m`, `10s`): what somebody has, and no page is about. */
const isNumber = (part: string): boolean => /^[\d.]+(?:[kmgt]i?b?|ms|s|h)?$/i.test(part);

/** Latin letters and blanks alone, as Chinese is typed by its sound. */
const isSpelledOut = (text: string): boolean => /^[a-z' ]{4,40}$/.test(text);

/**
 * What to ask the index for: what no page is named with. Of what names have, texts say nothing more, so
 * that most queries are answered without the index, which is large. Nothing for a message: its rare words
 * are names of files and containers.
 */
function partsToAsk(parts: readonly string[], names: Names, spread: ReadonlySet<string>): string[] {
  const isOne = (part: string): boolean => hasHan(part) || !part.includes(' ');
  const all = parts.filter((part) => isOne(part) && !isNumber(part) && part.length > 1);
  const telling = all.filter((part) => !spread.has(part));
  const some = telling.length > 0 ? telling : all;
  const unnamed = some
    .filter((part) => pagesNamed(part, names).length === 0)
    .toSorted((a, b) => b.length - a.length);
  return [...unnamed.filter((part) => !hasHan(part)), ...unnamed.filter(hasHan).slice(0, 1)].slice(
    0,
    MOST_ASKED,
  );
}

/**
 * The pages for a query, best first.
 * @param query with simplified characters
 */
export function find(
  query: string,
  names: Names,
  {
    readersWords = [],
    asked = new Map(),
    mayBeWrong = true,
    isMessage = false,
    sounded,
  }: Known = {},
): Found {
  const typed = normalForm(query.trim());
  const own = prepareQuery(typed).parts;
  const known = [...asked].flatMap(([part, hits]) => (hits.length > 0 ? [part] : []));
  const spelled = mayBeWrong
    ? spell(typed, [...names.words, ...known], (word) => isOrdinary(word, names.spread))
    : undefined;
  const suggestion = sounded ?? spelled;
  const said = suggestion ?? typed;
  const sources: Sources = { names, asked, readersWords, isMessage };
  const { ids: all, worth, spread, formulas } = rank(said, own, sources);
  const subject = subjectOf(said, spread, formulas);
  const [first] = subject === said ? [] : rank(subject, [], sources).ids;
  const ids = amongFirst(all, first);
  const byId = new Map(names.pages.map((page) => [page.page.url, page]));
  const versions = versionsIn(typed);
  const pages = ids.flatMap((id): FoundPage[] => {
    const page = byId.get(id);
    if (!page || isOtherRelease(page.release, versions)) return [];
    const isByText = !isNamed(page, worth.keys());
    return [{ id, section: sectionNamed(page, worth), isByText }];
  });
  const isUnknown = (part: string): boolean =>
    pagesNamed(part, names).length === 0 && (asked.get(part)?.length ?? 0) === 0;
  // Of a sentence, the other words say enough.
  const pairs = own.filter((part) => hasHan(part) && part.length > 1);
  const isStrange = pairs.length <= FEW_PAIRS && pairs.some(isUnknown);
  return {
    pages,
    suggestion,
    asks: isMessage ? [] : partsToAsk(own, names, spread),
    isStrange: isStrange || (isSpelledOut(typed) && own.every(isUnknown)),
    worth,
  };
}

/** Words that texts or questions have everywhere are spelled right, whatever name is near them. */
const isOrdinary = (word: string, spread: ReadonlySet<string>): boolean =>
  !isTelling(word) || spread.has(stem(word));

/** What pages are ranked by. */
type Sources = Required<Pick<Known, 'readersWords' | 'asked' | 'isMessage'>> & {
  readonly names: Names;
};

/** Pages in order, by all parts of a text and by further ones. */
function rank(
  text: string,
  further: readonly string[],
  { names, asked, readersWords, isMessage }: Sources,
) {
  const rephrased = isMessage
    ? []
    : inGuideWords(text, readersWords).map((ours) => prepareQuery(ours).phrase);
  const parts = [...new Set([...further, ...prepareQuery(text).parts, ...rephrased])];
  const { spread, formulas } = spreadParts(text, parts, names.spread);
  // A variable that only texts have is looked for as it is, and not by its pieces.
  const identifiers = identifiersIn(text).filter(
    ({ whole }) => pagesNamed(whole, names).length === 0 && asked.get(whole)?.length,
  );
  const pieces = new Set(identifiers.flatMap((one) => one.pieces));
  const searches = parts
    .filter(
      (part) =>
        !part
          .replaceAll('"', '')
          .split(' ')
          .every((word) => pieces.has(word)),
    )
    .map((part): Search<Hit> => {
      const hits = pagesWith(part, names, asked);
      const isName = identifiers.some(({ whole }) => whole === part);
      return [part, isName ? hits.map((hit) => ({ ...hit, score: ABOUT })) : hits];
    });
  const tells = ([part, hits]: Search<Hit>): boolean =>
    hits.length > 0 && !isNumber(part) && !spread.has(part);
  const isTold = searches.some(tells);
  const factorOf = (part: string): number => (isTold && spread.has(part) ? SPREAD : 1);
  const titles = isMessage ? [] : wholeNames(text, names);
  const count = names.pages.length;
  const worth = new Map(
    searches.map(([part, hits]) => [part, Math.max(0, rarity(hits, count) * factorOf(part))]),
  );
  const ids = addUp([...searches, ...titles], count, factorOf).map(({ id }) => id);
  return { ids, worth, spread, formulas };
}

/**
 * A query without the words that tell little; where it has no others, without formulas; else the word
 * that has most in it: 守护进程 and not 报错.
 */
function subjectOf(
  text: string,
  spread: ReadonlySet<string>,
  formulas: ReadonlySet<string>,
): string {
  const words = text
    .split(/\s+/)
    .map((word) => ({ word, parts: prepareQuery(word).parts }))
    .filter(({ parts }) => parts.some(isTelling));
  const without = (little: ReadonlySet<string>) =>
    words.filter(({ parts }) => !parts.every((part) => little.has(part)));
  const telling = without(spread);
  if (telling.length === words.length) return text;
  const longest = without(formulas).toSorted((a, b) => b.parts.length - a.parts.length);
  const chosen = telling.length > 0 ? telling : longest.slice(0, 1);
  return chosen.length > 0 ? chosen.map(({ word }) => word).join(' ') : text;
}

/** So many pages are seen at once. */
const FIRST = 3;

/**
 * What the telling words alone lead to first stays among the first: words that tell little may order
 * pages, and never push the subject out of sight.
 */
function amongFirst(ids: readonly string[], id: string | undefined): readonly string[] {
  if (id === undefined || ids.slice(0, FIRST).includes(id)) return ids;
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, FIRST - 1), id, ...others.slice(FIRST - 1)];
}

/** A page about another release than the one that is asked for is no answer: 22.04 is not 24.04. */
const isOtherRelease = (
  release: Names['pages'][number]['release'],
  versions: ReturnType<typeof versionsIn>,
): boolean => {
  if (!release) return false;
  const same = versions.filter(([name]) => name.split(' ')[0] === release[0].split(' ')[0]);
  const fits = (version: string): boolean =>
    version === release[1] ||
    version.startsWith(`${release[1]}.`) ||
    release[1].startsWith(`${version}.`);
  return same.length > 0 && !same.some(([, version]) => fits(version));
};

/** Pages whose names have a part, and those whose text alone has it, as far as the index was asked. */
function pagesWith(
  part: string,
  names: Names,
  asked: ReadonlyMap<string, readonly Hit[]>,
): readonly Hit[] {
  const named = pagesNamed(part, names);
  const inText = asked.get(part) ?? [];
  if (named.length === 0) return inText;
  return named;
}
