/**
 * The last part of `npm run build`: every text of the built site once more as `.br` and `.gz`, which
 * hosts send as they are, and the headers for hosts that read them from a file (`_headers`).
 */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { contentType } from '../site/build/offline/content-types.ts';
import { headersFile } from './host-headers.ts';

const folder = process.argv[2] ?? 'dist';
const compress = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** What is smaller than a packet gains nothing. */
const least = 1024;

async function write(path: string): Promise<void> {
  const body = readFileSync(path);
  for (const [ending, make] of Object.entries(compress)) {
    const small = await make(body);
    if (small.length < body.length) writeFileSync(`${path}.${ending}`, small);
  }
}

const texts = globSync('**/*', { cwd: folder })
  .map((path) => join(folder, path))
  .filter((path) => contentType(path) && statSync(path).isFile() && statSync(path).size >= least);
// As many at once as zlib has threads; one more waits for them.
const waiting = texts.values();
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (const path of waiting) await write(path);
  }),
);
const base = (process.env.BASE_PATH ?? '').replace(/\/?$/, '/');
writeFileSync(join(folder, '_headers'), headersFile(base));
