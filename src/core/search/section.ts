import type { IndexedPage, Location } from './page.ts';

/** A part of a page in which words of a query were found: below a heading, or above the first one. */
export interface FoundSection {
  readonly heading: { readonly id: string; readonly title: string } | undefined;
  /** Its first word, and the first one that is no longer in it, counted from the page's beginning. */
  readonly from: number;
  readonly to: number;
  readonly locations: readonly Location[];
}

/** The sections of a page with a location in them, in the order of the page. */
export function sectionsOf(
  { anchors }: Pick<IndexedPage, 'anchors'>,
  locations: readonly Location[],
): FoundSection[] {
  const headings = anchors
    .filter(({ element, text = '' }) => /^h\d$/.test(element) && /\S/.test(text))
    .toSorted((a, b) => a.location - b.location);
  const starts = [
    { from: 0, heading: undefined },
    ...headings.map(({ id, text: title = '', location: from }) => ({
      from,
      heading: { id, title },
    })),
  ];
  return starts
    .map(({ from, heading }, at): FoundSection => {
      const to = starts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
      const isInside = ({ location }: Location): boolean => location >= from && location < to;
      return { heading, from, to, locations: locations.filter(isInside) };
    })
    .filter((section) => section.locations.length > 0);
}

/** The longest run of neighbouring positions: three words of a phrase make 3. */
export function longestRun(locations: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let last = Number.NaN;
  for (const at of locations.toSorted((a, b) => a - b)) {
    if (at === last) continue;
    run = at === last + 1 ? run + 1 : 1;
    last = at;
    longest = Math.max(longest, run);
  }
  return longest;
}

const runOf = ({ locations }: FoundSection): number =>
  longestRun(locations.map(({ location }) => location));

const scoreOf = ({ locations }: FoundSection): number =>
  locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** The section to link to: where most of the query stands together, then where it stands most. */
export const bestSection = (sections: readonly FoundSection[]): FoundSection | undefined =>
  sections.toSorted((a, b) => runOf(b) - runOf(a) || scoreOf(b) - scoreOf(a))[0];
