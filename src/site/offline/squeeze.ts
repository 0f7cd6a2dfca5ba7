/*
 * Pages of a site repeat each other: the header of every page, the guide's text on the one-page
 * guide, the steps of one system's plan in the next one's. gzip sees such a repetition only within
 * 32 KB. So the far ones are taken out before, and put back by `expand` after.
 */

/** What is left of bytes whose far repetitions were taken out. */
export interface Squeezed {
  /** Everything that no copy brings back, in order. */
  readonly literal: Buffer;
  /** Threes: so many literal bytes, then so many bytes copied from so far back. */
  readonly copies: readonly number[];
}

/** A shorter repetition costs more to name than gzip needs for it. */
const SHORTEST = 40;

/** gzip finds nearer ones by itself. */
const NEAREST = 16_000;

/** Beginnings of so many bytes are looked up, of every fourth place. */
const SEED = 16;
const STEP = 4;
const SLOTS = 2 ** 20;

function slotOf(bytes: Buffer, at: number): number {
  let hash = 0;
  for (let next = at; next < at + SEED; next += 4) {
    hash = Math.imul(hash ^ bytes.readInt32LE(next), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0) % SLOTS;
}

/** How many bytes are the same from two places on, at most so many. */
function sameFrom(bytes: Buffer, one: number, other: number, most: number): number {
  let count = 0;
  while (count < most && bytes[one + count] === bytes[other + count]) count++;
  return count;
}

/** Takes out what stands further back already. */
export function squeeze(bytes: Buffer): Squeezed {
  const seen = new Int32Array(SLOTS).fill(-1);
  const literal: Buffer[] = [];
  const copies: number[] = [];
  let done = 0;
  let noted = 0;
  for (let at = 0; at + SEED <= bytes.length; at++) {
    for (; noted + NEAREST <= at; noted += STEP) seen[slotOf(bytes, noted)] = noted;
    const from = seen[slotOf(bytes, at)] ?? -1;
    if (from < 0) continue;
    let start = at;
    while (
      start > done &&
      start - at + from > 0 &&
      bytes[start - 1] === bytes[start - at + from - 1]
    ) {
      start--;
    }
    const back = at - from;
    const length = sameFrom(bytes, start - back, start, Math.min(back, bytes.length - start));
    if (length < SHORTEST) continue;
    literal.push(bytes.subarray(done, start));
    copies.push(start - done, length, back);
    done = start + length;
    at = done - 1;
  }
  literal.push(bytes.subarray(done));
  return { literal: Buffer.concat(literal), copies };
}
