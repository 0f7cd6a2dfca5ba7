import type { NamedPage } from './names.ts';
import type { SearchPlan } from './plan.ts';
import type { Hit } from './rank.ts';
import { phraseFirst } from './rank.ts';
import type { SearchOutcome, SearchResult } from './result.ts';
import { kindOf } from './result.ts';

/** With fewer pages than this, those that hold only some of the words are shown as well. */
const FEW = 3;

/** What diagnosis knows of a pasted message. */
export interface Diagnosed {
  readonly results: readonly SearchResult[];
  /** Addresses of their pages below the language. */
  readonly pages: readonly string[];
  /** The first one is about this very message. */
  readonly isExact: boolean;
}

/** Pages with all the words. */
export interface Together<T extends Hit> {
  /** All of them, those with the phrase first. */
  readonly hits: readonly T[];
  /** Those to look at. */
  readonly read: readonly T[];
}

/**
 * What the index answered to all the words together. Words that stand apart in a page are no answer
 * to a phrase that stands nowhere. At least one page is looked at, even for a mere count: where a
 * word stands nowhere, the index takes a shorter one.
 */
export function readTogether<T extends Hit>(
  { together, limit }: SearchPlan,
  inPhrase: readonly T[],
  plainly: readonly T[],
): Together<T> {
  const hits = phraseFirst(inPhrase, plainly);
  const isAnswer = inPhrase.length > 0 || together?.plain.includes(' ') === false;
  return { hits, read: isAnswer ? hits.slice(0, Math.max(1, limit)) : [] };
}

/** What was found so far, before names help. */
export interface FoundSoFar {
  readonly diagnosed: Diagnosed;
  readonly together: Together<Hit>;
  /** Of `together.read`, those that are an answer. */
  readonly results: readonly SearchResult[];
}

/** Whether names have to help. */
export const isTooFew = ({ together, results }: FoundSoFar): boolean =>
  results.length === 0 || together.hits.length < FEW;

/** What names added. */
export interface FoundByNames {
  /** Pages beyond those found so far, best first. */
  readonly further: readonly string[];
  readonly results: readonly SearchResult[];
  readonly suggestion: string | undefined;
}

/** Pages that names add to what was found so far, and how many of them to read. */
export function furtherPages(
  { kind, byNames }: SearchPlan,
  ids: readonly string[],
  pages: readonly NamedPage[],
  { diagnosed, together, results }: FoundSoFar,
): { further: readonly string[]; room: number } {
  const isLeftOut = ({ url }: NamedPage): boolean =>
    diagnosed.pages.includes(url) || (kind !== undefined && kindOf(url) !== kind);
  const known = results.length > 0 ? together.hits : [];
  const leftOut = new Set([...known, ...pages.filter(isLeftOut)].map(({ id }) => id));
  return {
    further: ids.filter((id) => !leftOut.has(id)),
    room: Math.max(0, byNames.limit - diagnosed.results.length - results.length),
  };
}

/** All that was found: diagnosis first, then pages with all the words, then those of some. */
export function combine(
  { limit }: SearchPlan,
  { diagnosed, together, results }: FoundSoFar,
  named?: FoundByNames,
): SearchOutcome {
  const shown = [...diagnosed.results, ...results, ...(named?.results ?? [])].slice(0, limit);
  const noAnswers = together.read.length - results.length;
  const total = named
    ? diagnosed.results.length +
      (results.length > 0 ? together.hits.length : 0) +
      named.further.length
    : together.hits.length - noAnswers;
  return {
    total: Math.max(total, shown.length),
    results: shown,
    suggestion: named?.suggestion,
  };
}
