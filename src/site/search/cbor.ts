/**
 * As much CBOR (RFC 8949) as it takes to cut a file of Pagefind into pieces without reading it:
 * where an item ends, and how the frame around the pieces is written. Lengths are definite there.
 */

interface Head {
  readonly major: number;
  /** The number in the head: a value, a length in bytes, or a count of items. */
  readonly value: number;
  /** Where the head ends. */
  readonly end: number;
}

const TEXT = 3;
const ARRAY = 4;
const MAP = 5;

function head(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const size = first & 31;
  if (size > 27) throw new Error(`CBOR: no definite length at ${at}`);
  const width = size < 24 ? 0 : 2 ** (size - 24);
  // Eight bytes are numbers with a fraction here, whose value does not matter.
  const value = width === 0 ? size : width === 8 ? 0 : bytes.readUIntBE(at + 1, width);
  return { major: first >> 5, value, end: at + 1 + width };
}

/** Where the item that begins at `at` ends. */
export function itemEnd(bytes: Buffer, at: number): number {
  const { major, value, end } = head(bytes, at);
  if (major === 2 || major === TEXT) return end + value;
  if (major !== ARRAY && major !== MAP) return end;
  let next = end;
  for (let left = major === MAP ? 2 * value : value; left > 0; left--) next = itemEnd(bytes, next);
  return next;
}

/** The encoded items of the array at `at`. */
export function arrayItems(bytes: Buffer, at = 0): Buffer[] {
  const { major, value, end } = head(bytes, at);
  if (major !== ARRAY) throw new Error(`CBOR: no array at ${at}`);
  let from = end;
  return Array.from({ length: value }, () => {
    const to = itemEnd(bytes, from);
    const item = bytes.subarray(from, to);
    from = to;
    return item;
  });
}

/** The text that an encoded item is. */
export function readText(item: Buffer): string {
  const { major, value, end } = head(item, 0);
  if (major !== TEXT) throw new Error('CBOR: no text');
  return item.toString('utf8', end, end + value);
}

function writeHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

/** An array of items that are encoded already; at most 65,535. */
export const writeArray = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([writeHead(ARRAY, items.length), ...items]);

/** An encoded text of at most 65,535 bytes. */
export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}
