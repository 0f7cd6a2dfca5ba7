import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pack } from './pack.ts';
import { setOf } from './sets.ts';
import { unpack } from './unpack.ts';

/** Text that repeats nothing of itself. */
const unlike = (seed: number, length: number): string => {
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, length);
};
const read = async (files: Record<string, string | Buffer>) => {
  const packed = pack(
    Object.entries(files).map(([path, body]) => ({ path, body: Buffer.from(body) })),
  );
  const { buffer, byteOffset, byteLength } = new Uint8Array(packed.bytes);
  const unpacked = await unpack(buffer.slice(byteOffset, byteOffset + byteLength));
  return {
    bytes: packed.bytes.length,
    size: packed.size,
    files: Object.fromEntries(
      unpacked.map(({ path, type, body }) => [path, [type, Buffer.from(body).toString()]]),
    ),
  };
};

describe('a pack', () => {
  it('gives every file back, under the address it is opened at', async () => {
    const { files, size } = await read({
      'index.html': 'door',
      'en/guide/install/index.html': '安装',
      'offline.js': '',
      'icon.svg': '<svg/>',
    });
    expect(files).toEqual({
      '': ['text/html; charset=utf-8', 'door'],
      'en/guide/install/': ['text/html; charset=utf-8', '安装'],
      'offline.js': ['text/javascript', ''],
      'icon.svg': ['image/svg+xml', '<svg/>'],
    });
    expect(size).toBe(16);
  });

  it('holds a far repetition once', async () => {
    const [text, between] = [unlike(1, 60_000), unlike(2, 60_000)];
    const once = await read({ a: text, b: between });
    const twice = await read({ a: text, b: between, c: text, d: text.slice(7, 50_000) });
    expect(twice.files.c?.[1]).toBe(text);
    expect(twice.files.d?.[1]).toBe(text.slice(7, 50_000));
    expect(twice.bytes).toBeLessThan(once.bytes + 300);
  });

  it('reads back what repeats itself near and far, and overlaps', async () => {
    const text = unlike(3, 30_000);
    const body = `${text}${text}${'ab'.repeat(50_000)}${text.slice(100)}x${'ab'.repeat(50_000)}`;
    expect((await read({ a: body })).files.a?.[1]).toBe(body);
  });

  it('unpacks what the search index compressed by itself', async () => {
    const { files } = await read({ 'x.pf_index': gzipSync('pagefind_dcd…') });
    expect(files).toEqual({ 'x.pf_index': ['application/octet-stream', 'pagefind_dcd…'] });
  });
});

describe('sets', () => {
  it.each([
    ['_astro/reader.abc.js', 'shared'],
    ['index.html', 'shared'],
    ['offline/index.html', 'shared'],
    ['scripts/debian-13.sh', 'shared'],
    ['data/diagnosis.json', 'shared'],
    ['data/evidence.json', 'shared'],
    ['data/answers.json', 'shared'],
    ['data/steps.zh.json', 'shared'],
    ['data/systems.json', undefined],
    ['pagefind/zh/wasm.unknown.pagefind', 'zh'],
    ['pagefind/zh/pagefind.js', 'shared'],
    ['pagefind/zh/index/en_1234567.pf_index', 'zh'],
    ['pagefind/en/pagefind-entry.json', 'en'],
    ['en/guide/install/index.html', 'en'],
    ['both/all/index.html', 'both'],
    ['en/guide/install.md', undefined],
    ['offline/en.0123456789ab.pack', undefined],
    ['offline-worker.js', undefined],
    ['llms.txt', undefined],
    ['screenshot.webp', undefined],
  ])('%s is in %s', (file, set) => expect(setOf(file)).toBe(set));
});
