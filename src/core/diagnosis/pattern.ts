import type { Paste } from './normalise.ts';
import { comparable, inWord } from './normalise.ts';

/** How far, in characters of the compact text, `*` may reach. */
export const GAP = 240;
/** A message cut off by the end of the paste must show at least this much of its last part. */
const LEAST_SHARE = 0.6;
const LEAST_LENGTH = 14;

/** Where a pattern was found. `whole` is false when the paste cuts the message off. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** The literal parts of a pattern, without blanks and signs. */
export const partsOf = (pattern: string): string[] =>
  pattern
    .split('*')
    .map(comparable)
    .filter((part) => part !== '');

/** A word of the pattern must not begin or end inside a word of the paste. */
function bounded(paste: Paste, part: string, at: number): boolean {
  const end = at + part.length;
  if (inWord(part[0]) && paste.opens[at] === false) return false;
  if (!inWord(part.at(-1)) || !inWord(paste.compact[end])) return true;
  return paste.opens[end] === true;
}

/**
 * Where a text stands between two offsets, each place once. It looks no further than `until`: a
 * part that is missing must not cost a walk to the paste's end for every beginning of a pattern.
 */
function* places(paste: Paste, part: string, from: number, until: number): Generator<number> {
  const reach = paste.compact.slice(0, until + part.length);
  for (let at = reach.indexOf(part, from); at !== -1; at = reach.indexOf(part, at + 1)) yield at;
}

function findPart(paste: Paste, part: string, from: number, until: number): number {
  for (const at of places(paste, part, from, until)) if (bounded(paste, part, at)) return at;
  return -1;
}

/** The offset from which `part` runs into a place where the paste breaks off, or -1. */
function findCut(paste: Paste, part: string, from: number, until: number): number {
  const least = Math.max(LEAST_LENGTH, Math.ceil(part.length * LEAST_SHARE));
  if (least >= part.length) return -1;
  for (const at of places(paste, part.slice(0, least), from, until)) {
    if (paste.opens[at] === false) continue;
    let length = least;
    while (!paste.cuts.has(at + length) && paste.compact[at + length] === part[length]) length++;
    if (length < part.length && paste.cuts.has(at + length)) return at;
  }
  return -1;
}

/** Finds the first place where all parts of a pattern follow each other within a short distance. */
export function find(paste: Paste, parts: readonly string[]): Hit | undefined {
  const [head, ...rest] = parts;
  if (head === undefined) return undefined;
  const end = paste.compact.length;
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
