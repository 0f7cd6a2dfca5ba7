import { nearestPart } from '../text/edit-distance.ts';
import { excerpt, normalise } from './normalise.ts';
import { partsOf } from './pattern.ts';
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

/** Entries with a message that the text nearly has, nearest first, as of the same kind. */
export function byNearness(text: string, entries: readonly MessageEntry[]): Match[] {
  const paste = normalise(text);
  if (paste.compact.length > LONGEST) return [];
  const found: (Match & { far: number; size: number })[] = [];
  for (const { id, signatures } of entries) {
    let best: (Match & { far: number; size: number }) | undefined;
    for (const { match, confidence, with: also } of signatures) {
      const [part = '', ...rest] = partsOf(match);
      const size = part.length;
      if (confidence === 'family' || also || rest.length > 0 || size < SHORTEST) continue;
      const limit = allowed(size);
      if (!mayBeNear(paste.compact, part, limit)) continue;
      const hit = nearestPart(paste.compact, part, limit);
      if (!hit || (best && (best.far - hit.distance || size - best.size) <= 0)) continue;
      const line = excerpt(paste, hit.end - size, hit.end);
      best = { id, confidence: 'family', line, far: hit.distance, size };
    }
    if (best) found.push(best);
  }
  return found
    .sort((a, b) => a.far - b.far || b.size - a.size)
    .map(({ id, confidence, line }) => ({ id, confidence, line }));
}
