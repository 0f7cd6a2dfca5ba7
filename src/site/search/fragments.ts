import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What every file of Pagefind begins with, once it is decompressed. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of a page to show it as a result, as far as this site reads it. */
export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly text: string }[];
}

/**
 * Takes the search words out of what Pagefind keeps of each page. They find the page by the index;
 * nobody sees them, and every result carried them.
 * @param folder the index of a language, as Pagefind wrote it
 * @returns the pages by their id in the index
 */
export async function shortenFragments(folder: string): Promise<ReadonlyMap<string, Fragment>> {
  const place = join(folder, 'fragment');
  const pages = new Map<string, Fragment>();
  for (const name of await readdir(place)) {
    const path = join(place, name);
    const text = gunzipSync(await readFile(path)).toString();
    const { meta, ...rest } = JSON.parse(text.slice(SIGNATURE.length));
    const { keywords: _, ...shown } = meta;
    const page = { ...rest, meta: shown };
    await writeFile(path, gzipSync(SIGNATURE + JSON.stringify(page), { level: 9 }));
    pages.set(name.replace(/\.pf_fragment$/, ''), page);
  }
  return pages;
}
