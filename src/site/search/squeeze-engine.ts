import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { type TransformOptions, transform } from 'esbuild';

/**
 * Makes the engine that Pagefind wrote smaller, and no other: of the bytes of a first search, two in
 * three are it. Its code loses long names and what this site does not use, its WebAssembly, which
 * hosts send as it is, gets the shortest gzip there is.
 * @param lang whose WebAssembly it is, in Pagefind's words
 */
export async function squeezeEngine(folder: string, lang: string): Promise<void> {
  const code = join(folder, 'pagefind.js');
  const wasm = join(folder, `wasm.${lang}.pagefind`);
  await writeFile(code, await shorterCode(await readFile(code, 'utf8')));
  await writeFile(wasm, await shorterGzip(await readFile(wasm)));
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
