import { byNearness } from './near.ts';
import { bySignature } from './signatures.ts';
import type { Match, MessageEntry } from './types.ts';

/**
 * Entries whose message is in a text, surest first; where there is none, one that is nearly there.
 * An empty list means that no message is known, which says nothing about the rest of the text.
 * @param text as `shortened` leaves it
 */
export function byMessage(text: string, entries: readonly MessageEntry[]): Match[] {
  const matches = bySignature(text, entries);
  return matches.length > 0 ? matches : byNearness(text, entries);
}
