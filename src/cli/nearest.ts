import { distance } from '../core/text/edit-distance.ts';

/** The candidate that is most like what was typed, the later of equals; nothing that is far from it. */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const limit = typed.length > 4 ? 2 : 1;
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(typed.toLowerCase(), candidate, limit);
    if (far <= limit && far <= (best?.far ?? limit)) best = { candidate, far };
  }
  return best?.candidate;
}
