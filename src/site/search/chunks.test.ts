import { describe, expect, it } from 'vitest';
import { arrayItems, itemEnd, readText, writeArray, writeText } from './cbor.ts';
import { cutWords } from './chunks.ts';

/** A word of an index, with as many bytes of places as the test wants. */
const word = (text: string, places = 0): Buffer =>
  writeArray([writeText(text), writeText('x'.repeat(places))]);
const words = (items: readonly Buffer[]): string[] =>
  items.map((item) => readText(arrayItems(item)[0] as Buffer));

describe('cbor', () => {
  it('finds the end of nested items, numbers and long texts', () => {
    // [[1, -25, 619], {"a": 300}, 1.5]
    const bytes = Buffer.from(
      '83830138181902 6ba16161 19012c fb3ff8000000000000'.replace(/ /g, ''),
      'hex',
    );
    expect(itemEnd(bytes, 0)).toBe(bytes.length);
    expect(arrayItems(bytes)).toHaveLength(3);
  });

  it('reads what it writes', () => {
    const long = '端口'.repeat(200);
    const items = [...Array(300).keys()].map((n) => writeText(`${n}`));
    expect(readText(writeText(long))).toBe(long);
    expect(arrayItems(writeArray(items)).map(readText)).toEqual(items.map(readText));
  });
});

describe('cutWords', () => {
  it('keeps every word once and in order', () => {
    const all = ['a', 'port', 'ports', 'slirp', 'subuid', '口', '端'];
    const pieces = cutWords(
      all.map((text) => word(text, 20)),
      60,
    );
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap(({ items }) => words(items))).toEqual(all);
  });

  it('does not part words with the same beginning, however many', () => {
    const pieces = cutWords(
      ['docker', 'dockerd', 'document', 'done'].map((text) => word(text, 50)),
      60,
    );
    expect(pieces.map(({ items }) => words(items))).toEqual([
      ['docker', 'dockerd', 'document'],
      ['done'],
    ]);
  });

  it('answers for all that begins like its words', () => {
    const [piece] = cutWords([word('docker'), word('dockerd')]);
    for (const typed of ['doc', 'dock', 'doctor']) {
      expect(typed >= (piece?.from ?? '') && typed <= (piece?.to ?? ''), typed).toBe(true);
    }
  });
});
