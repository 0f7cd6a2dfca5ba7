/**
 * What readers type, and what the guide calls it. A question in somebody's own words is asked for
 * in the guide's words too: titles and search words of the pages say those. The one place for it;
 * a word that means one page belongs to the search words of that page.
 */
export type ReadersWords = readonly (readonly [said: RegExp, ours: string])[];

/** A pasted text would say everything; a question is shorter. */
const LONGEST = 120;

/** Phrases of the guide for what a query says in other words; none where it has no such words. */
export const inGuideWords = (query: string, readersWords: ReadersWords): string[] =>
  readersWords
    .filter(([said]) => said.test(query.slice(0, LONGEST)))
    .flatMap(([, ours]) => ours.toLowerCase().split(', '));
