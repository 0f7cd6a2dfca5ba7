import { dropSymbols, splitSymbols } from './query.ts';
import type { Hit } from './rank.ts';
import { ABOUT } from './rank.ts';
import { stem } from './stem.ts';

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
    readonly names: string;
    readonly headings: string;
  }[];
  /** The longer Latin words of all names, for spelling. */
  readonly words: readonly string[];
}

/** Words as they are compared, with blanks around each: `/etc/subuid` is `etcsubuid`, and `etc subuid`. */
function comparable(texts: readonly string[]): string {
  const all = texts.flatMap((text) => [
    dropSymbols(text).toLowerCase().split(' '),
    splitSymbols(text),
  ]);
  return ` ${all.map((words) => words.map(stem).join(' ')).join(' | ')} `;
}

export function readNames(pages: readonly NamedPage[]): Names {
  const said = pages.flatMap(({ names, headings }) => [...names, ...headings]).join(' ');
  return {
    pages: pages.map(({ id, names, headings }) => ({
      id,
      names: comparable(names),
      headings: comparable(headings),
    })),
    words: [...new Set(said.toLowerCase().match(/[a-z][a-z0-9_]{3,39}/g))].sort(),
  };
}

/** What a section is called says less about its page than the page's own name. */
const HEADING = 0.6;

/** The pages with a part of a query, a word or a quoted phrase, in their names. */
export function pagesNamed(part: string, { pages }: Names): Hit[] {
  const wanted = ` ${part.replaceAll('"', '').split(' ').map(stem).join(' ')} `;
  return pages.flatMap(({ id, names, headings }) => {
    if (names.includes(wanted)) return { id, score: ABOUT };
    return headings.includes(wanted) ? { id, score: HEADING * ABOUT } : [];
  });
}
