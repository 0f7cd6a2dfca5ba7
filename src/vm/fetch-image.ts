/**
 * `node src/vm/fetch-image.ts SYSTEM` downloads the system's cloud image, once, and prints where it is. A
 * file that is not what it must be is deleted, and the status is 1; a system without a sum has status 2.
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './host.ts';
import { type PublishedImage, publishedImages } from './published-images.ts';

/** The sum of a file, as `sha256:…`. */
export async function sumOf(file: string, kind: string): Promise<string> {
  const hash = createHash(kind);
  await pipeline(createReadStream(file), hash);
  return `${kind}:${hash.digest('hex')}`;
}

/**
 * The file of an image, downloaded where it is not there yet.
 * @param folder where it is kept
 * @throws where it cannot be had, or is another file than was written down
 */
export async function fetchImage({ url, sum }: PublishedImage, folder: string): Promise<string> {
  if (!sum) throw new Error(`nobody has written down what ${url} must be: see published-images.ts`);
  const file = join(folder, basename(new URL(url).pathname));
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const answer = await fetch(url);
    if (!answer.ok || !answer.body) throw new Error(`${answer.status} fetching ${url}`);
    const unfinished = `${file}.part`;
    await pipeline(Readable.fromWeb(answer.body as never), createWriteStream(unfinished));
    renameSync(unfinished, file);
  }
  const [kind = ''] = sum.split(':');
  const found = await sumOf(file, kind);
  if (found === sum) return file;
  rmSync(file);
  throw new Error(`${url} is not the file that was written down: ${found} and not ${sum}`);
}

if (import.meta.main) {
  const [system = ''] = process.argv.slice(2);
  const image = publishedImages[system];
  if (!image?.sum) {
    console.error(`usage: node src/vm/fetch-image.ts SYSTEM
systems: ${Object.entries(publishedImages)
      .flatMap(([name, { sum }]) => (sum ? [name] : []))
      .join(' ')}`);
    process.exit(2);
  }
  try {
    console.log(await fetchImage(image, join(cacheFolder, 'images')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
