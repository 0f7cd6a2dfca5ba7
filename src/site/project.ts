/** Date of the facts that the site was built from, as the planner stamps it on every plan. */
export { factsDate } from '../core/facts/date.ts';
export { reportMistake } from './report-mistake.ts';

/**
 * Whether it is known where the site will be reached. Where it is not, no command may name an address:
 * the one that stands in for it leads nowhere.
 */
export const addressKnown = Boolean(import.meta.env.SITE_URL);

const editor = import.meta.env.EDIT_URL as string | undefined;

/**
 * Address at which a document can be edited, or `undefined` where the deployer named none. `EDIT_URL`
 * is set at build time; `{file}` in it is replaced by the file's path in this repository.
 */
export const editPage = editor
  ? (file: string): string => editor.replace('{file}', file)
  : undefined;
