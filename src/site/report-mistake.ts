const issues = import.meta.env.REPORT_URL as string | undefined;

/**
 * Address of a form for reporting a mistake on a page, or `undefined` where the deployer named none.
 * `REPORT_URL` is set at build time; `{page}` in it is replaced by the page's address. A file of its own:
 * scripts of pages import it, and nothing of the facts with it.
 */
export const reportMistake = issues
  ? (page: string): string => issues.replace('{page}', encodeURIComponent(page))
  : undefined;
