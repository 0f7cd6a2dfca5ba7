import { nearestPart } from '../text/edit-distance.ts';
import { excerpt, normalise } from './normalise.ts';
import { GAP, partsOf } from './pattern.ts';
import type { Match, MessageEntry } from './types.ts';

/**
 * Messages with typing errors: somebody copied them off a screen by hand. Tried only where nothing
 * else fits, and only on short pastes, since nobody types a long log.
 */

const LONGEST = 4000;
/** A shorter message with an error in it could be many others. */
const SHORTEST = 20;

/** So many letters may be wrong, missing or too many; swapped neighbours count as one error. */
const allowed = (length: number): number => (length < 28 ? 1 : length < 40 ? 2 : 3);

/**
 * Whether some stretch of the text could be this near: cut into one piece more than the errors can
 * spoil (an error may spoil two pieces at their border), one piece must stand there whole.
 */
function mayBeNear(text: string, pattern: string, limit: number): boolean {
  const count = 2 * limit + 1;
  const size = Math.floor(pattern.length / count);
  for (let piece = 0; piece < count; piece++) {
    if (text.includes(pattern.slice(piece * size, (piece + 1) * size))) return true;
  }
  return false;
}

/** A part of a message that is shorter must stand there as it is: with an error it would be any word. */
const SHORTEST_PART = 8;

/** Fingers slip inside a word. Where its first letters are others, it is another word: `loki.sock`, `api.sock`. */
const FIRST_LETTERS = 2;

/** Where a message stands nearly, all of its parts behind each other; errors count together. */
function nearestMessage(
  text: string,
  parts: readonly string[],
): { readonly distance: number; readonly end: number } | undefined {
  const limit = allowed(parts.join('').length);
  let [distance, end] = [0, 0];
  for (const [at, part] of parts.entries()) {
    const left = part.length < SHORTEST_PART ? 0 : Math.min(limit - distance, allowed(part.length));
    const reach = at === 0 ? text : text.slice(end, end + GAP + part.length);
    const hit = mayBeNear(reach, part, left) ? nearestPart(reach, part, left) : undefined;
    if (!hit) return undefined;
    const stretch = reach.slice(Math.max(0, hit.end - part.length - left), hit.end);
    if (at > 0 && !stretch.includes(part.slice(0, FIRST_LETTERS))) return undefined;
    distance += hit.distance;
    end = at === 0 ? hit.end : end + hit.end;
  }
  return { distance, end };
}

/** Entries with a message that the text nearly has, nearest first, as of the same kind. */
export function byNearness(text: string, entries: readonly MessageEntry[]): Match[] {
  const paste = normalise(text);
  if (paste.compact.length > LONGEST) return [];
  const found: (Match & { far: number; size: number })[] = [];
  for (const { id, signatures } of entries) {
    let best: (Match & { far: number; size: number }) | undefined;
    for (const { match, confidence, with: also } of signatures) {
      const parts = partsOf(match);
      const size = parts.join('').length;
      if ((confidence ?? 'exact') !== 'exact' || also || size < SHORTEST) continue;
      const hit = nearestMessage(paste.compact, parts);
      // Without an error it is the message itself, and something speaks against it.
      if (
        !hit ||
        hit.distance === 0 ||
        (best && (best.far - hit.distance || size - best.size) <= 0)
      )
        continue;
      const line = excerpt(paste, hit.end - size, hit.end);
      best = { id, confidence: 'family', line, far: hit.distance, size };
    }
    if (best) found.push(best);
  }
  return found
    .sort((a, b) => a.far - b.far || b.size - a.size)
    .map(({ id, confidence, line }) => ({ id, confidence, line }));
}
