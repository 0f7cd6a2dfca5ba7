import type { ClaimSourceId } from './claim-sources.ts';
import type { Known } from './known.ts';

/**
 * What pages claim in a sentence: that something needs something, fails with a message, is ignored,
 * is so since a version, is enough. A page says in its front matter (`claims`) in which of its words
 * each stands; the words are the page's, how it is known stands here.
 */
export interface Claim {
  readonly known: Known;
  readonly source: ClaimSourceId;
  /** The version from which on it is so: words that name one name this, or the one before it. */
  readonly since?: string;
}
