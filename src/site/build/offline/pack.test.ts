import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { setOf } from '../../browser/offline/sets.ts';
import { unpack } from '../../browser/offline/unpack.ts';
import { pack } from './pack.ts';

const read = async (files: Record<string, string | Buffer>) => {
  const packed = pack(
    Object.entries(files).map(([path, body]) => ({ path, body: Buffer.from(body) })),
  );
  const { buffer, byteOffset, byteLength } = new Uint8Array(packed.bytes);
  const unpacked = await unpack(buffer.slice(byteOffset, byteOffset + byteLength));
  return {
    size: packed.size,
    files: Object.fromEntries(
      unpacked.map(({ entry: [path, type], body }) => [path, [type, Buffer.from(body).toString()]]),
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
    ['offline/packs/en.0123456789ab.pack', undefined],
    ['offline-worker.js', undefined],
    ['llms.txt', undefined],
    ['screenshot.webp', undefined],
  ])('%s is in %s', (file, set) =>
    expect(setOf(file), 'src/site/browser/offline/sets.ts: setOf').toBe(set),
  );
});
