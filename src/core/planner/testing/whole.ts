/**
 * Whether tests that have more cases than CI has time for try all of them (`npm run test:whole`), or a
 * share (`npm test`).
 */
export const isWhole = process.env.OPTION_SPACE === 'whole';

/**
 * One of each `of` cases, where not all are tried: always the same ones for the same `turn`, so that
 * tests which take turns try each case somewhere.
 */
export const shareOf = <T>(cases: readonly T[], of: number, turn = 0): readonly T[] =>
  isWhole ? cases : cases.filter((_, index) => (index + turn) % of === 0);
