/** A part of a page in which words were found, as Pagefind reports it. */
export interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Positions of the found words in the page. */
  readonly locations: readonly number[];
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
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

const score = (section: FoundSection): number =>
  section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/**
 * The section to link to: where most of the query stands together, then where it stands most.
 * Pagefind lists sections in the order of the page, which says nothing about the reader's words.
 */
export const bestSection = <T extends FoundSection>(sections: readonly T[]): T | undefined =>
  sections.toSorted(
    (a, b) => longestRun(b.locations) - longestRun(a.locations) || score(b) - score(a),
  )[0];
