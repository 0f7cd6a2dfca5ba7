import { hasHan } from '../text/han.ts';
import { stem } from '../text/stem.ts';
import { dropSymbols, isTelling, splitSymbols } from './query.ts';
import type { Hit, Search } from './rank.ts';
import { ABOUT } from './rank.ts';

/*
 * Pages by what they are called and asked for by their readers. Of a whole sentence that tells
 * nearly everything, and it is little: the index of all that the pages say is asked only for words
 * that no page has in its name.
 */

/** A page as `names.json` of a language carries it. */
export interface NamedPage {
  /** What the index calls it. */
  readonly id: string;
  /** Address below the language. */
  readonly url: string;
  /** Its title first, then the words it is searched for. */
  readonly names: readonly string[];
  /** Titles of its sections, where they tell it from other pages. */
  readonly headings: readonly string[];
}

export interface Names {
  readonly pages: readonly {
    readonly id: string;
    /** Its title, search words and headings, each a comparable text: what tells most is first. */
    readonly texts: readonly string[];
    /** Its longer names, each as the words and runs of Chinese that it consists of. */
    readonly whole: readonly (readonly string[])[];
  }[];
  /** The longer Latin words of all names, for spelling. */
  readonly words: readonly string[];
}

/** Stands between two names, so that no phrase reaches over: a letter that nobody types. */
const BETWEEN = ' \u01c1 ';

/** Words as they are compared, with blanks around each: `/etc/subuid` is `etcsubuid`, and `etc subuid`. */
function comparable(texts: readonly string[]): string {
  const text = texts.join(BETWEEN);
  const tokens = [
    ...dropSymbols(text).toLowerCase().split(' '),
    BETWEEN.trim(),
    ...splitSymbols(text),
  ];
  return ` ${tokens.map(stem).join(' ')} `;
}

/** A name of one word is a part of the query anyway. Two Han characters count as one word. */
const LEAST = 2;

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

export function readNames(pages: readonly NamedPage[]): Names {
  const all = pages.flatMap(({ names, headings }) => [...names, ...headings]);
  return {
    pages: pages.map(({ id, names, headings }) => ({
      id,
      texts: [names.slice(0, 1), names.slice(1), headings].map(comparable),
      whole: names.map(unitsOf).filter((units) => sizeOf(units) >= LEAST),
    })),
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

/** The pages with a part of a query, a word or a quoted phrase, in their names. */
export function pagesNamed(part: string, { pages }: Names): Hit[] {
  const wanted = ` ${part.replaceAll('"', '').split(' ').map(stem).join(' ')} `;
  const worths = hasHan(part) ? WORTH_HAN : WORTH;
  return pages.flatMap(({ id, texts }) => {
    const worth = worths[texts.findIndex((text) => text.includes(wanted))];
    return worth ? { id, score: worth * ABOUT } : [];
  });
}

/** Each longer name that a query has wholly, in any order of its words, with the pages of that name. */
export function wholeNames(query: string, { pages }: Names): Search<Hit>[] {
  const text = comparable([query]);
  const found = new Map<string, Hit[]>();
  for (const { id, whole } of pages) {
    for (const units of whole) {
      if (!units.every((unit) => text.includes(` ${unit} `))) continue;
      const key = units.join(' ');
      found.set(key, [...(found.get(key) ?? []), { id, score: ABOUT }]);
    }
  }
  return [...found];
}
