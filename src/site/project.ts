/** Date of the facts that the site was built from, as the planner stamps it on every plan. */
export { factsDate } from '../core/facts/date.ts';

const issues = import.meta.env.REPORT_URL as string | undefined;

/**
 * Whether it is known where the site will be reached. Where it is not, no command may name an address:
 * the one that stands in for it leads nowhere.
 */
export const addressKnown = Boolean(import.meta.env.SITE_URL);

/**
 * Address of a form for reporting a mistake on a page, or `undefined` where the deployer named none.
 * `REPORT_URL` is set at build time; `{page}` in it is replaced by the page's address.
 */
export const reportMistake = issues
  ? (page: string): string => issues.replace('{page}', encodeURIComponent(page))
  : undefined;
