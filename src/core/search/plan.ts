import { looksPrinted } from '../diagnosis/looks-printed.ts';
import { prepareQuery } from './query.ts';

/*
 * How a query is answered, decided here and carried out by whoever has the index. A pasted message
 * goes to diagnosis first. Few words go to the index, together. A sentence, or words that hardly a
 * page has together, are looked for in what pages are called (see combine.ts).
 */

/** What is known of a query beside its text. */
export interface QueryOptions {
  /** Most results. */
  readonly limit?: number | undefined;
  /** Only pages of this kind: guide, troubleshooting or setup. */
  readonly kind?: string | undefined;
  /**
   * Of a sentence or what was pasted, which cost more than words, only a few results; of a message
   * known for certain, only its entry.
   */
  readonly brief?: boolean | undefined;
  /** It is in traditional Chinese, and the index has only the characters of the guide. */
  readonly isTraditional?: boolean | undefined;
}

export interface SearchPlan {
  readonly limit: number;
  readonly kind: string | undefined;
  /** Whether diagnosis is asked first, and whether a message that it knows for certain is enough. */
  readonly diagnosis: 'none' | 'first' | 'enough';
  /** What the index is asked for, where all the words may stand in one page. */
  readonly together: { readonly phrase: string; readonly plain: string } | undefined;
  /** How a search by names goes, if it comes to that. */
  readonly byNames: NamesPlan;
}

export interface NamesPlan {
  /** Whether words may be misspelled: those that were typed. */
  readonly spell: boolean;
  /**
   * Whether it is a message of some program. Diagnosis was asked; no reader's words are in it, and
   * its rare words are names of files and containers, for which the index need not be asked.
   */
  readonly isMessage: boolean;
  /** Words whose files of the index are fetched anyway, so that asking again costs nothing. */
  readonly fetched: readonly string[];
  /** Most results, with those that were found otherwise. */
  readonly limit: number;
}

/** Longer queries are seldom typed. */
const PASTE = 48;

/** What is longer than a title is a log, whatever it says. */
const LOG = 125;

/** In brief, so many results of what is found by names; of a message, less. */
const BRIEF = { words: 3, message: 2 };

/** Decides how to answer a query; `undefined` where it asks for nothing. */
export function planSearch(
  query: string,
  { limit = 8, kind, brief = false, isTraditional = false }: QueryOptions = {},
): SearchPlan | undefined {
  const { plain, phrase, prose, short } = prepareQuery(query);
  if (plain === '') return undefined;
  // Whoever types so much pasted it; among pages of one kind, nobody looks for a message.
  const isPaste = query.length > PASTE && !prose && !kind;
  const isMessage = isPaste && (query.length > LOG || looksPrinted(query));
  const isWords = short && !isTraditional;
  return {
    limit,
    kind,
    diagnosis: !isMessage ? 'none' : brief ? 'enough' : 'first',
    together: isWords ? { phrase, plain } : undefined,
    byNames: {
      spell: !isPaste,
      isMessage,
      fetched: isWords ? plain.toLowerCase().split(' ') : [],
      // What is found by names costs the names as well, and a message costs diagnosis.
      limit: brief ? Math.min(limit, isMessage ? BRIEF.message : BRIEF.words) : limit,
    },
  };
}
