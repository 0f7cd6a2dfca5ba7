import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems, readText, writeArray, writeText } from './cbor.ts';

/*
 * Pagefind cuts its index into files of about 25 KB, and each word of a query may need another one.
 * Smaller files carry less that nobody asked for. They are cut between the beginnings of words, so
 * that the words that begin with what was typed so far stand in one file, mostly.
 */

/** Bytes of a piece before compression. Smaller ones compress worse, and are more requests. */
const PIECE = 3_000;

/** So many first letters of a word keep it with its neighbours. */
const BEGINNING = 3;

/** Sorts after everything that begins with the text before it. */
const LAST = '\u{10ffff}';

const SIGNATURE = Buffer.from('pagefind_dcd');

export interface Piece {
  /** First and last text for which a query needs this piece, in the order of UTF-8. */
  readonly from: string;
  readonly to: string;
  readonly items: readonly Buffer[];
}

const beginning = (word: string): string => [...word].slice(0, BEGINNING).join('');

/**
 * Cuts the words of an index, each an encoded array that begins with the word, into pieces.
 * @param words in the order of the index
 */
export function cutWords(words: readonly Buffer[], size = PIECE): Piece[] {
  const groups: { first: string; items: Buffer[]; bytes: number }[] = [];
  for (const item of words) {
    const first = beginning(readText(arrayItems(item)[0] as Buffer));
    const last = groups.at(-1);
    const bytes = (last?.bytes ?? 0) + item.length;
    if (last && (last.first === first || bytes <= size)) {
      last.items.push(item);
      last.bytes = bytes;
      if (last.first !== first) last.first = first;
    } else groups.push({ first, items: [item], bytes: item.length });
  }
  return groups.map(({ first, items }) => ({
    from: beginning(readText(arrayItems(items[0] as Buffer)[0] as Buffer)),
    to: first + LAST,
    items,
  }));
}

const unpack = (file: Buffer): Buffer => gunzipSync(file).subarray(SIGNATURE.length);
const pack = (content: Buffer): Buffer =>
  gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
const nameOf = (content: Buffer, length: number): string =>
  `i_${createHash('sha256').update(content).digest('hex').slice(0, length)}`;

/**
 * Cuts the index in a folder that Pagefind has written into smaller files, and tells its register
 * (`pf_meta`: version, pages, pieces of the index, filters, orders, names of metadata) about them.
 */
export async function cutIndex(folder: string): Promise<void> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryPath, 'utf8'));
  const metaPath = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
  const [index] = Object.values<{ hash: string }>(entry.languages);
  if (!index) throw new Error('search index: no language');
  const old = metaPath(index.hash);
  const meta = arrayItems(unpack(await readFile(old)));
  const register = arrayItems(meta[2] as Buffer).map((chunk) => arrayItems(chunk).map(readText));

  const words: Buffer[] = [];
  for (const [, , hash] of register) {
    const path = join(folder, 'index', `${hash}.pf_index`);
    const [all] = arrayItems(unpack(await readFile(path)));
    words.push(...arrayItems(all as Buffer));
    await rm(path);
  }
  const pieces = await Promise.all(
    cutWords(words).map(async ({ from, to, items }) => {
      const content = writeArray([writeArray(items)]);
      const name = nameOf(content, 7);
      await writeFile(join(folder, 'index', `${name}.pf_index`), pack(content));
      return writeArray([from, to, name].map(writeText));
    }),
  );
  const left = await readdir(join(folder, 'index'));
  if (left.length !== pieces.length) throw new Error('search index: pieces of the same name');

  const changed = writeArray(meta.map((part, at) => (at === 2 ? writeArray(pieces) : part)));
  index.hash = nameOf(changed, 10);
  await rm(old);
  await writeFile(metaPath(index.hash), pack(changed));
  await writeFile(entryPath, JSON.stringify(entry));
}
