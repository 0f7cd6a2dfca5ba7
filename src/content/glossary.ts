import { parse } from 'yaml';

/** One row of `content/glossary.yaml`; its head says what the fields mean. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly also?: readonly string[];
  readonly not?: readonly string[];
  readonly note: { readonly en: string; readonly zh: string };
}

/** The terms in the text of `content/glossary.yaml`. */
export const readTerms = (yaml: string): readonly Term[] =>
  (parse(yaml) as { terms: Term[] }).terms;
