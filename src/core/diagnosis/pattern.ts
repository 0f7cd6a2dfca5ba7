import type { Paste } from './normalise.ts';
import { inWord, squeeze } from './normalise.ts';

/** How far, in squeezed characters, `*` may reach. */
const GAP = 240;
/** A message cut off by the end of the paste must show at least this much of its last part. */
const LEAST_SHARE = 0.6;
const LEAST_LENGTH = 14;

/** Where a pattern was found. `whole` is false when the paste cuts the message off. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** The literal parts of a pattern, squeezed. */
export const partsOf = (pattern: string): string[] =>
  pattern
    .split('*')
    .map(squeeze)
    .filter((part) => part !== '');

/** A word of the pattern must not begin or end inside a word of the paste. */
function bounded(paste: Paste, part: string, at: number): boolean {
  const end = at + part.length;
  if (inWord(part[0]) && paste.opens[at] === false) return false;
  if (!inWord(part.at(-1)) || !inWord(paste.squeezed[end])) return true;
  return paste.opens[end] === true;
}

function findPart(paste: Paste, part: string, from: number, until: number): number {
  for (let at = paste.squeezed.indexOf(part, from); at !== -1 && at <= until; ) {
    if (bounded(paste, part, at)) return at;
    at = paste.squeezed.indexOf(part, at + 1);
  }
  return -1;
}

/** The offset at which the paste breaks off in the middle of `part`, or -1. */
function findCut(paste: Paste, part: string, from: number, until: number): number {
  const least = Math.max(LEAST_LENGTH, Math.ceil(part.length * LEAST_SHARE));
  for (const cut of paste.cuts) {
    for (let length = Math.min(part.length - 1, cut - from); length >= least; length--) {
      const at = cut - length;
      if (at > until || paste.opens[at] === false) continue;
      if (paste.squeezed.startsWith(part.slice(0, length), at)) return at;
    }
  }
  return -1;
}

/** Finds the first place where all parts of a pattern follow each other within a short distance. */
export function find(paste: Paste, parts: readonly string[]): Hit | undefined {
  const [head, ...rest] = parts;
  if (head === undefined) return undefined;
  const end = paste.squeezed.length;
  for (let start = findPart(paste, head, 0, end); start !== -1; ) {
    const hit = follow(paste, rest, start, start + head.length);
    if (hit) return hit;
    start = findPart(paste, head, start + 1, end);
  }
  if (rest.length > 0) return undefined;
  const cut = findCut(paste, head, 0, end);
  return cut === -1 ? undefined : { from: cut, to: end, whole: false };
}

function follow(
  paste: Paste,
  rest: readonly string[],
  from: number,
  reached: number,
): Hit | undefined {
  let to = reached;
  for (const [index, part] of rest.entries()) {
    const at = findPart(paste, part, to, to + GAP);
    if (at === -1) {
      if (index < rest.length - 1) return undefined;
      const cut = findCut(paste, part, to, to + GAP);
      return cut === -1 ? undefined : { from, to: Math.max(cut, to), whole: false };
    }
    to = at + part.length;
  }
  return { from, to, whole: true };
}
