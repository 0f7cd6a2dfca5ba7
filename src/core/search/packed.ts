import type { NamedPage, NamesData, Summaries } from './names.ts';

/*
 * How the two files of names travel. A name said once for each of 160 pages costs, and these are what a
 * first search waits for: a page is a stretch of one text, and its address is said once, without the
 * slash that each ends with, and without its folder where the page before has the same. The signs between
 * them are such as JSON need not escape.
 */

/** The contents of `names.json`. */
export interface PackedNames {
  readonly pages: string;
  readonly headings: string;
  /** Last, the pairs of Han characters, with nothing between them. */
  readonly spread: string;
}

/**
 * The contents of `summaries.json`, in the order of the pages. The ids of sections are here: answers by
 * names show a section, and lead to it once they are completed.
 */
export interface PackedSummaries {
  readonly ids: string;
  readonly sections: readonly string[];
  readonly texts: readonly string[];
}

/** Between two names, or two headings, of a page. */
const BETWEEN = '^';

/** Between two pages. */
const NEXT = '\u007f';

/**
 * Names of a page as one text.
 * @throws where a name has the sign that stands between two
 */
function joined(names: readonly string[]): string {
  const wrong = names.find((name) => name.includes(BETWEEN));
  if (wrong) throw new Error(`"${wrong}": ${BETWEEN} stands between names, see packed.ts`);
  return names.join(BETWEEN);
}

/** As Chinese stands in `spread`. */
const hanPair = /^\p{Script=Han}{2}$/u;

/** Where the last part of an address begins, behind its folder. */
const lastPart = (address: string): number => address.lastIndexOf('/') + 1;

/** An address, after that of the page before it; `/` in front is no folder. */
function shortAddress({ url }: NamedPage, at: number, pages: readonly NamedPage[]): string {
  const [address = '', before = ''] = [url, pages[at - 1]?.url].map((one) => one?.slice(0, -1));
  const folder = address.slice(0, lastPart(address));
  if (folder === before.slice(0, lastPart(before))) return address.slice(folder.length);
  return folder === '' ? `/${address}` : address;
}

export const packNames = ({ pages, spread }: NamesData): PackedNames => ({
  pages: pages.map((page, at) => joined([shortAddress(page, at, pages), ...page.names])).join(NEXT),
  headings: pages.map(({ headings }) => joined(Object.values(headings))).join(NEXT),
  spread: joined([
    ...spread.filter((word) => !hanPair.test(word)),
    spread.filter((word) => hanPair.test(word)).join(''),
  ]),
});

const parts = (text: string, sign: string): string[] => (text === '' ? [] : text.split(sign));

/** Sections have their place for an id, until summaries tell it. */
export function unpackNames({ pages, headings, spread }: PackedNames): NamesData {
  const titles = headings.split(NEXT);
  const words = parts(spread, BETWEEN);
  const pairs = words.pop() ?? '';
  let folder = '';
  return {
    pages: parts(pages, NEXT).map((page, at): NamedPage => {
      const [address = '', ...names] = page.split(BETWEEN);
      const last = lastPart(address);
      if (last > 0) folder = last > 1 ? address.slice(0, last) : '';
      return {
        url: `${folder}${address.slice(last)}/`,
        names,
        headings: Object.fromEntries(parts(titles[at] ?? '', BETWEEN).entries()),
      };
    }),
    spread: [...words, ...(pairs.match(/../gu) ?? [])],
  };
}

export const packSummaries = (
  summaries: Summaries,
  pages: readonly NamedPage[],
): PackedSummaries => ({
  ids: pages.map(({ url }) => summaries[url]?.[0] ?? '').join(' '),
  sections: pages.map(({ headings }) => Object.keys(headings).join(' ')),
  texts: pages.map(({ url }) => summaries[url]?.[1] ?? ''),
});

export function unpackSummaries(
  { ids, sections, texts }: PackedSummaries,
  pages: readonly NamedPage[],
): Summaries {
  const all = ids.split(' ');
  return Object.fromEntries(
    pages.map(({ url }, at) => [
      url,
      [all[at] ?? '', texts[at] ?? '', (sections[at] ?? '').split(' ')] as const,
    ]),
  );
}
