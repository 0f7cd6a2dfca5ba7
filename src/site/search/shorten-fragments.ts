import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What every file of Pagefind begins with, once it is decompressed. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Takes the search words out of what Pagefind keeps of each page to show it as a result. They find
 * the page by the index; nobody sees them, and every result carried them.
 * @param folder the index of a language, as Pagefind wrote it
 */
export async function shortenFragments(folder: string): Promise<void> {
  const place = join(folder, 'fragment');
  for (const name of await readdir(place)) {
    const path = join(place, name);
    const text = gunzipSync(await readFile(path)).toString();
    const page = JSON.parse(text.slice(SIGNATURE.length));
    delete page.meta.keywords;
    await writeFile(path, gzipSync(SIGNATURE + JSON.stringify(page), { level: 9 }));
  }
}
