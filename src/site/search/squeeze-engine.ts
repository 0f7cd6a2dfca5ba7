import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { type TransformOptions, transform } from 'esbuild';

/** Of the bytes of a first search, three in four are the engine: its code and its WebAssembly. */
const code = 'pagefind.js';
const wasm = 'wasm.en.pagefind';

/**
 * Makes the engine that Pagefind wrote smaller, and no other: its code loses long names and what
 * this site does not use, its WebAssembly, which hosts send as it is, gets the shortest gzip there is.
 * @param folders one for each language; the engine is the same in all
 */
export async function squeezeEngine(folders: readonly string[]): Promise<void> {
  const [first] = folders;
  if (first === undefined) return;
  const [script, module] = await Promise.all([
    readFile(join(first, code), 'utf8').then(shorterCode),
    readFile(join(first, wasm)).then(shorterGzip),
  ]);
  await Promise.all(
    folders.flatMap((folder) => [
      writeFile(join(folder, code), script),
      writeFile(join(folder, wasm), module),
    ]),
  );
}

/** Decompression as every browser has it built in. The engine brings its own, which is 2 KB. */
const gunzip = `const gunzip = async (data) => {
  const plain = new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};`;

/**
 * What is changed in the engine's code. It exports what starts a worker and joins several indexes;
 * this site uses the class for one index below that, and the rest is left out as unused.
 */
const changes: readonly (readonly [place: RegExp, instead: string])[] = [
  [/\bvar u8=Uint8Array;.*?\bvar gz_default=gunzipSync;/s, gunzip],
  [/\bdata=gz_default\(data\)/, 'data=await gunzip(data)'],
  [/\bdecompress\(data,/, 'async decompress(data,'],
  [/\bthis\.decompress\(/g, 'await this.decompress('],
  [/\bexport\{[^}]*\};?\s*$/, 'export{PagefindInstance};'],
];

/** @throws where the engine's code, of a new version for example, lacks one of the places */
export async function shorterCode(script: string): Promise<string> {
  const changed = changes.reduce((text, [place, instead]) => {
    if (text.search(place) < 0) throw new Error(`search engine: nothing there like ${place}`);
    return text.replace(place, () => instead);
  }, script);
  const options: TransformOptions = {
    minify: true,
    format: 'esm',
    target: 'es2022',
    treeShaking: true,
    // It reports on the console what it throws as well.
    drop: ['console'],
  };
  return (await transform(changed, options)).code;
}

async function shorterGzip(zipped: Buffer): Promise<Uint8Array> {
  const shorter = await gzipAsync(gunzipSync(zipped), {});
  return shorter.length < zipped.length ? shorter : zipped;
}
