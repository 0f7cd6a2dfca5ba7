import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What every file of Pagefind begins with, once it is decompressed. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of a page to show it as a result, as far as it is read here. */
export interface Fragment {
  readonly url: string;
  /** All its words, with blanks between them. */
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
  }[];
}

/**
 * The pages of an index by their ids, which only the names of these files tell.
 * @param folder the index of a language, as Pagefind wrote it
 */
export async function readFragments(folder: string): Promise<ReadonlyMap<string, Fragment>> {
  const files = await readdir(join(folder, 'fragment'));
  const pages = files.map(async (name): Promise<[string, Fragment]> => {
    const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString();
    return [name.replace(/\.pf_fragment$/, ''), JSON.parse(text.slice(SIGNATURE.length))];
  });
  return new Map(await Promise.all(pages));
}
