import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { transform } from 'esbuild';

/** Of the bytes of a first search, nine in ten are the engine: its code and its WebAssembly. */
const code = 'pagefind.js';
const wasm = 'wasm.en.pagefind';

/**
 * Makes the engine that Pagefind wrote smaller, and no other: its code loses long names, its
 * WebAssembly, which hosts send as it is, gets the shortest gzip there is.
 * @param folders one for each language; the engine is the same in all
 */
export async function squeezeEngine(folders: readonly string[]): Promise<void> {
  const [first] = folders;
  if (first === undefined) return;
  const [script, module] = await Promise.all([
    readFile(join(first, code), 'utf8').then(shortCode),
    readFile(join(first, wasm)).then(shortGzip),
  ]);
  await Promise.all(
    folders.flatMap((folder) => [
      writeFile(join(folder, code), script),
      writeFile(join(folder, wasm), module),
    ]),
  );
}

const shortCode = async (script: string): Promise<string> =>
  (await transform(script, { minify: true, format: 'esm', target: 'es2022' })).code;

const shortGzip = async (zipped: Buffer): Promise<Uint8Array> => {
  const shorter = await gzipAsync(gunzipSync(zipped), {});
  return shorter.length < zipped.length ? shorter : zipped;
};
