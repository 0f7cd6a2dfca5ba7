/**
 * The built site as one file, for the package: a line of JSON that names all files, then their
 * bytes, all of it compressed at once, because pages are much alike.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export interface SiteFile {
  /** Its content type. */
  readonly type: string;
  readonly body: Buffer;
}

/** Files by their path below the site's root. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

type Row = readonly [path: string, type: string, size: number];

/** Makes the file. `quality` is brotli's, 0 to 11. */
export function siteFile(files: SiteFiles, quality: number): Buffer {
  const index: readonly Row[] = [...files].map(([path, { type, body }]) => [
    path,
    type,
    body.length,
  ]);
  const bodies = [...files.values()].map(({ body }) => body);
  const whole = Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...bodies]);
  return brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
}

/** Reads such a file. Throws where there is none. */
export function readSite(path: string): SiteFiles {
  const whole = brotliDecompressSync(readFileSync(path));
  const end = whole.indexOf('\n');
  const index: readonly Row[] = JSON.parse(whole.toString('utf8', 0, end));
  const files = new Map<string, SiteFile>();
  let at = end + 1;
  for (const [name, type, size] of index) {
    files.set(name, { type, body: whole.subarray(at, at + size) });
    at += size;
  }
  return files;
}
