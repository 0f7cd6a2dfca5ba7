import type { Lang } from '../../words/languages.ts';
import { looksPrinted } from '../diagnosis/looks-printed.ts';
import { hasHan } from '../text/han.ts';
import { asksInEnglish, prepareQuery } from './query.ts';

/*
 * How a query is answered, decided here and carried out by whoever has the index. A pasted message
 * goes to diagnosis first. Then the names of pages answer (find.ts), and the index completes it.
 */

/** What is known of a query beside its text. */
export interface QueryOptions {
  /** Most results. */
  readonly limit?: number | undefined;
  /** Only pages of this kind: guide, troubleshooting or setup. */
  readonly kind?: string | undefined;
  /** Of a message known for certain, only its entry. */
  readonly brief?: boolean | undefined;
}

export interface SearchPlan {
  readonly limit: number;
  readonly kind: string | undefined;
  /** Whether diagnosis is asked first, and whether a message that it knows for certain is enough. */
  readonly diagnosis: 'none' | 'first' | 'enough';
  /** Whether words may be misspelled: those that were typed. */
  readonly mayBeWrong: boolean;
  /** Whether it is a message of some program. */
  readonly isMessage: boolean;
}

/** Longer queries are seldom typed. */
const PASTE = 48;

/** What is longer than a title is a log, whatever it says. */
const LOG = 125;

/** Decides how to answer a query; `undefined` where it asks for nothing. */
export function planSearch(
  query: string,
  { limit = 8, kind, brief = false }: QueryOptions = {},
): SearchPlan | undefined {
  const { plain, prose } = prepareQuery(query);
  if (plain === '') return undefined;
  // Whoever types so much pasted it; among pages of one kind, nobody looks for a message.
  const isPaste = query.length > PASTE && !prose && !kind;
  const isMessage = isPaste && (query.length > LOG || looksPrinted(query));
  return {
    limit,
    kind,
    diagnosis: !isMessage ? 'none' : brief ? 'enough' : 'first',
    mayBeWrong: !isPaste,
    isMessage,
  };
}

/**
 * In which language to answer: the query's own. Latin letters alone are no language: names of programs
 * and messages are the same everywhere, so that only a question in English is English.
 */
export const langOf = (query: string, page: Lang): Lang =>
  hasHan(query) ? 'zh' : asksInEnglish(query) ? 'en' : page;
