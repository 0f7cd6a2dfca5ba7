import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from './build-index.ts';

/** A page of so many words that all differ. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `w${(at * 7919).toString(36)}`).join(' ');

describe('the search index of a built site', () => {
  let dist = '';
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'search-index-'));
    for (const lang of ['en', 'zh']) {
      await mkdir(join(dist, lang, 'guide'), { recursive: true });
      await writeFile(
        join(dist, lang, 'guide', 'index.html'),
        `<html lang="${lang}"><body><main data-pagefind-body data-pagefind-filter="kind:guide"><h1>Guide</h1><p>${words(6_000)}</p></main></body></html>`,
      );
    }
    await buildSearchIndex(dist);
  });
  afterAll(() => rm(dist, { recursive: true }));

  it('comes in small files, so that a word costs little', async () => {
    const folder = join(dist, 'pagefind', 'en', 'index');
    const files = await readdir(folder);
    const sizes = await Promise.all(
      files.map(async (name) => (await stat(join(folder, name))).size),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(5_000);
  });
});
