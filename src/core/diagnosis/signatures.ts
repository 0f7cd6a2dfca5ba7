import { cluesIn } from './clues.ts';
import type { Paste } from './normalise.ts';
import { excerpt, normalise } from './normalise.ts';
import type { Hit } from './pattern.ts';
import { find, partsOf } from './pattern.ts';
import type { Match, MessageEntry, Signature } from './types.ts';

/** A match with what decides its place among the others. */
interface Ranked extends Match {
  /** Characters of literal text that spoke for it. */
  readonly weight: number;
  readonly from: number;
  readonly aside: boolean;
}

const order = { exact: 2, family: 1, words: 0 } as const;

/** A condition is worth something too: it was written to tell this entry from its look-alikes. */
const CONDITION_WEIGHT = 40;

const holds = (paste: Paste, clues: ReadonlyMap<string, number>, condition: string): boolean =>
  condition.startsWith('@')
    ? clues.has(condition.slice(1))
    : find(paste, partsOf(condition))?.whole === true;

/** Where a pattern or a clue shows in the paste. */
function locate(paste: Paste, clues: ReadonlyMap<string, number>, match: string): Hit | undefined {
  if (!match.startsWith('@')) return find(paste, partsOf(match));
  const from = clues.get(match.slice(1));
  return from === undefined ? undefined : { from, to: from + 1, whole: true };
}

function tryOne(
  id: string,
  signature: Signature,
  paste: Paste,
  clues: ReadonlyMap<string, number>,
): Ranked | undefined {
  const parts = partsOf(signature.match);
  const hit = locate(paste, clues, signature.match);
  // Of what is only of the kind, half of it is too little.
  if (!hit || (!hit.whole && signature.confidence === 'family')) return undefined;
  if (!(signature.with ?? []).every((item) => holds(paste, clues, item))) return undefined;
  if ((signature.unless ?? []).some((item) => holds(paste, clues, item))) return undefined;
  return {
    id,
    // A message whose end is missing may have ended otherwise.
    confidence: hit.whole ? (signature.confidence ?? 'exact') : 'family',
    line: excerpt(paste, hit.from, hit.to),
    weight: parts.join('').length + CONDITION_WEIGHT * (signature.with?.length ?? 0),
    from: hit.from,
    aside: signature.aside === true,
  };
}

/** Surest first, causes before what follows from them; of two that follow, the earlier one. */
const compare = (a: Ranked, b: Ranked): number =>
  order[b.confidence] - order[a.confidence] ||
  Number(a.aside) - Number(b.aside) ||
  (a.aside ? a.from - b.from : 0) ||
  b.weight - a.weight ||
  a.from - b.from;

/**
 * Other programs print messages that ours print too. Where one of them is named and no part of
 * rootless Docker is, "this very message" would promise too much.
 */
const isElsewhere = (clues: ReadonlyMap<string, number>): boolean =>
  clues.has('elsewhere') && !clues.has('rootless');

/** All entries one of whose signatures is in the text, best first, each once. */
export function bySignature(text: string, entries: readonly MessageEntry[]): Match[] {
  const paste = normalise(text);
  const clues = cluesIn(paste);
  const surest = isElsewhere(clues) ? 'family' : 'exact';
  const best: Ranked[] = [];
  for (const { id, signatures } of entries) {
    const [first] = signatures
      .map((signature) => tryOne(id, signature, paste, clues))
      .filter((hit) => hit !== undefined)
      .sort(compare);
    if (first) best.push(first);
  }
  return best.sort(compare).map(({ id, confidence, line }) => ({
    id,
    confidence: confidence === 'exact' ? surest : confidence,
    line,
  }));
}
