import { hasHan } from '../text/han.ts';
import { stem } from '../text/stem.ts';
import { dropSymbols, isTelling, splitSymbols, versionsIn } from './query.ts';
import type { Hit, Search } from './rank.ts';
import { ABOUT } from './rank.ts';

/*
 * Pages by what they are called and asked for by their readers. Of a query that tells nearly
 * everything, and it is little, so that it answers first; what only the text of a page has, the index
 * of all text adds.
 */

/** A page as it is called and asked for. */
export interface NamedPage {
  /** Address below the language. */
  readonly url: string;
  /** Its title first, then the words it is searched for. */
  readonly names: readonly string[];
  /** Titles of its sections by their ids, where they tell it from other pages. */
  readonly headings: Readonly<Record<string, string>>;
}

/**
 * Of each page by its address: what the index calls it, what it says in a sentence, and the ids of the
 * sections that it is named by.
 */
export type Summaries = Readonly<
  Record<string, readonly [id: string, summary: string, sections: readonly string[]]>
>;

/** What `names.json` of a language tells (packed.ts). */
export interface NamesData {
  readonly pages: readonly NamedPage[];
  /**
   * Words that stand in many pages and are the subject of none, as the index tells: `permission` and
   * `denied`, 权限 and 报错. Stems, and pairs of Han characters.
   */
  readonly spread: readonly string[];
}

export interface Names {
  readonly pages: readonly {
    readonly page: NamedPage;
    /** Its title, search words and headings, each a comparable text: what tells most is first. */
    readonly texts: readonly string[];
    /** Its headings, comparable, with their ids. */
    readonly headings: readonly (readonly [id: string, text: string])[];
    /** Its longer names, each as the words and runs of Chinese that it consists of. */
    readonly whole: readonly (readonly string[])[];
    /** The system and the release that the page is about, where it is about one. */
    readonly release: readonly [name: string, version: string] | undefined;
  }[];
  readonly spread: ReadonlySet<string>;
  /** The longer Latin words of all names, for spelling. */
  readonly words: readonly string[];
}

/** Stands between two names, so that no phrase reaches over: a letter that nobody types. */
const BETWEEN = ' \u01c1 ';

/**
 * Words as they are compared, with blanks around each: `/etc/subuid` is `etcsubuid`, and `etc subuid`;
 * a version stays whole, too.
 */
function comparable(texts: readonly string[]): string {
  const text = texts.join(BETWEEN);
  const tokens = [
    ...dropSymbols(text).toLowerCase().split(' '),
    BETWEEN.trim(),
    ...splitSymbols(text),
    BETWEEN.trim(),
    ...(text.match(/(?<![\w.])\d+(?:\.\d+)+(?![\w.])/g) ?? []),
  ];
  return ` ${tokens.map(stem).join(' ')} `;
}

/** A name of one word is a part of the query anyway. Two Han characters count as one word: three are a longer name. */
const LEAST = 1.5;

/** The telling words of a name, and its runs of Chinese with blanks between the characters. */
function unitsOf(name: string): string[] {
  const tokens = dropSymbols(name)
    .toLowerCase()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '\0');
  return tokens
    .split(' ')
    .filter((word) => hasHan(word) || isTelling(word))
    .map((word) => (hasHan(word) ? word.replaceAll('\0', ' ') : stem(word)));
}

const sizeOf = (units: readonly string[]): number =>
  units.reduce((sum, unit) => sum + (hasHan(unit) ? (unit.length + 1) / 4 : 1), 0);

/**
 * What a word in them is worth: the title says what a page is about, its search words and headings
 * what it also knows. A Chinese title is seldom what people type, so Chinese search words count as much.
 */
const WORTH = [1, 0.7, 0.6] as const;
const WORTH_HAN = [1, 1, 0.6] as const;

export function readNames({ pages, spread }: NamesData): Names {
  const all = pages.flatMap(({ names, headings }) => [...names, ...Object.values(headings)]);
  return {
    pages: pages.map((page) => {
      const { names, headings, url } = page;
      const titles = Object.entries(headings);
      const [title = ''] = names;
      return {
        page,
        texts: [names.slice(0, 1), names.slice(1), titles.map(([, text]) => text)].map(comparable),
        headings: titles.map(([id, text]) => [id, comparable([text])] as const),
        whole: names.map(unitsOf).filter((units) => sizeOf(units) >= LEAST),
        release: url.startsWith('setup/') ? versionsIn(title)[0] : undefined,
      };
    }),
    spread: new Set(spread),
    words: [
      ...new Set(
        all
          .join(' ')
          .toLowerCase()
          .match(/[a-z][a-z0-9_]{3,39}/g),
      ),
    ].sort(),
  };
}

/** A part of a query as it stands in a comparable text. */
const wantedOf = (part: string): string =>
  ` ${part.replaceAll('"', '').split(' ').map(stem).join(' ')} `;

/** The pages with a part of a query, a word or a quoted phrase, in their names. */
export function pagesNamed(part: string, { pages }: Pick<Names, 'pages'>): Hit[] {
  const wanted = wantedOf(part);
  const worths = hasHan(part) ? WORTH_HAN : WORTH;
  return pages.flatMap(({ page: { url }, texts }) => {
    const worth = worths[texts.findIndex((text) => text.includes(wanted))];
    return worth ? [{ id: url, score: worth * ABOUT }] : [];
  });
}

/** Whether any of these parts is in the names of a page. */
export function isNamed({ texts }: Names['pages'][number], parts: Iterable<string>): boolean {
  for (const part of parts) if (texts.some((text) => text.includes(wantedOf(part)))) return true;
  return false;
}

/** Each longer name that a query has wholly, in any order of its words, with the pages of that name. */
export function wholeNames(query: string, { pages }: Pick<Names, 'pages'>): Search<Hit>[] {
  const text = comparable([query]);
  const found = new Map<string, Hit[]>();
  for (const { page, whole } of pages) {
    for (const units of whole) {
      if (!units.every((unit) => text.includes(` ${unit} `))) continue;
      const key = units.join(' ');
      found.set(key, [...(found.get(key) ?? []), { id: page.url, score: ABOUT }]);
    }
  }
  return [...found];
}

/** The section of a page whose heading has most of a query's parts; none where the title says as much. */
export function sectionNamed(
  { texts: [title = ''], headings }: Names['pages'][number],
  parts: ReadonlyMap<string, number>,
): string | undefined {
  const worthIn = (text: string): number =>
    [...parts].reduce((sum, [part, worth]) => sum + (text.includes(wantedOf(part)) ? worth : 0), 0);
  let best: string | undefined;
  let most = worthIn(title);
  for (const [id, text] of headings) {
    const worth = worthIn(text);
    if (worth > most) [best, most] = [id, worth];
  }
  return best;
}

/** Characters that turn a Chinese word into its opposite: 不生 says no more than 生效. */
const negations = '不没无未能用';

/**
 * The parts of a query that tell little: words that stand in many pages and are the subject of none, and
 * those of a formula, two words that stand side by side in many pages (`permission denied`).
 * @param text the query
 */
export function spreadParts(
  text: string,
  parts: readonly string[],
  spread: ReadonlySet<string>,
): { readonly spread: ReadonlySet<string>; readonly formulas: ReadonlySet<string> } {
  const words = dropSymbols(text).toLowerCase().split(' ').filter(isTelling).map(stem);
  const formulas = new Set(
    words.flatMap((word, at) => {
      const next = words[at + 1];
      return next && !hasHan(word) && spread.has(`${word} ${next}`) ? [word, next] : [];
    }),
  );
  const isSpreadWord = (word: string): boolean =>
    spread.has(stem(word)) || formulas.has(stem(word)) || !isTelling(word);
  const isSpreadPair = (pair: string): boolean => {
    if (spread.has(pair)) return true;
    const [first = '', second = ''] = [...pair];
    const isPartOf = (one: string): boolean =>
      [...spread].some((other) => other !== pair && hasHan(other) && other.includes(one));
    return (
      (negations.includes(first) && parts.some((part) => isNext(part, second, spread))) ||
      (negations.includes(second) &&
        isPartOf(first) &&
        parts.some((part) => isNext(part, first, spread)))
    );
  };
  const isSpreadPart = (part: string): boolean => {
    const bare = part.replaceAll('"', '');
    // A longer phrase tells little where all pairs of it do.
    if (hasHan(bare)) {
      const letters = bare.split(' ');
      return letters.slice(1).every((letter, at) => isSpreadPair(`${letters[at]}${letter}`));
    }
    return bare.split(' ').every(isSpreadWord);
  };
  const isFormula = (part: string): boolean =>
    part
      .replaceAll('"', '')
      .split(' ')
      .some((word) => formulas.has(stem(word)));
  return {
    spread: new Set(parts.filter(isSpreadPart)),
    formulas: new Set(parts.filter((part) => isFormula(part) && isSpreadPart(part))),
  };
}

/** Whether a part is a pair of the text that tells little, and has this character. */
const isNext = (part: string, character: string, spread: ReadonlySet<string>): boolean =>
  part.includes(character) && spread.has(part.replaceAll(/["\s]/g, ''));
