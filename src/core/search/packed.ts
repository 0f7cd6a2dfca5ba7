import type { NamedPage, NamesData, Summaries } from './names.ts';

/*
 * How the two files of names travel. A name said once for each of 160 pages costs, and these are what a
 * first search waits for: a page is a line, and its address is said once.
 */

/** The contents of `names.json`. A tab stands between names, and between headings. */
export interface PackedNames {
  readonly pages: readonly string[];
  readonly headings: readonly string[];
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

const BETWEEN = '\t';

export const packNames = ({ pages, spread }: NamesData): PackedNames => ({
  pages: pages.map(({ url, names }) => [url, ...names].join(BETWEEN)),
  headings: pages.map(({ headings }) => Object.values(headings).join(BETWEEN)),
  spread: spread.join(BETWEEN),
});

/** Sections have their place for an id, until summaries tell it. */
export const unpackNames = ({ pages, headings, spread }: PackedNames): NamesData => ({
  pages: pages.map((line, at): NamedPage => {
    const [url = '', ...names] = line.split(BETWEEN);
    const titles = (headings[at] ?? '').split(BETWEEN).filter(Boolean);
    return { url, names, headings: Object.fromEntries(titles.entries()) };
  }),
  spread: spread.split(BETWEEN),
});

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
