import { linesOf } from './clean.ts';
import { excerpt, normalise } from './normalise.ts';
import { find, partsOf } from './pattern.ts';
import { trouble } from './trouble.ts';
import type { Match, MessageEntry } from './types.ts';

/**
 * Messages that nobody has written down yet still name the part that complains: `nft`, `cgroup`,
 * `XDG_RUNTIME_DIR`. An entry says which parts it is about by signatures of confidence `words`.
 */

/** So many parts may be named: in a longer text, names stand for everything that works. */
const MOST = 2;

interface Named extends Match {
  readonly weight: number;
}

/** The entries about the parts that lines of trouble name, the longest name first. */
export function bySubject(text: string, entries: readonly MessageEntry[]): Match[] {
  const paste = normalise(
    linesOf(text)
      .filter((line) => trouble.test(line))
      .join('\n'),
  );
  const found = entries.flatMap(({ id, signatures }): Named[] => {
    const names = signatures.flatMap((signature): Named[] => {
      if (signature.confidence !== 'words') return [];
      const parts = partsOf(signature.match);
      const hit = find(paste, parts);
      if (!hit?.whole) return [];
      const line = excerpt(paste, hit.from, hit.to);
      return [{ id, confidence: 'words', line, weight: parts.join('').length }];
    });
    return names.sort((a, b) => b.weight - a.weight).slice(0, 1);
  });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ weight, ...match }) => match);
}
