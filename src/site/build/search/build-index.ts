import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { close, createIndex } from 'pagefind';
import { visit } from 'unist-util-visit';
import { type MinifyOptions, minify } from 'vite';
import { packNames, packSummaries } from '../../../core/search/packed.ts';
import { type Lang, languages } from '../../../words/languages.ts';
import { readFragments } from './fragments.ts';
import { indexCopy } from './index-copy.ts';
import { namesFile, summariesFile } from './names-file.ts';

/*
 * What the layout must emit for a page to be found:
 *   <main data-pagefind-body>             the text; only in /en/ and /zh/, not in /both/ and /all/
 *   data-pagefind-filter="kind:guide"     or kind:troubleshooting, kind:setup (on the body element)
 *   <h1> inside the body                  becomes the result's title
 *   ids on h2 and h3                      become links to sections
 *   data-pagefind-ignore                  on what is not text: contents, sources, buttons
 */

/** Search words of a page, by its address below the base path (`/en/troubleshooting/x/`). */
type KeywordsOf = (url: string) => readonly string[];

/** What an index tells its engine to be, which decides whether English endings are taken off. */
const engineLang: Readonly<Record<Lang, string>> = { en: 'en', zh: 'unknown' };

/**
 * How many places of words Pagefind puts into a file of the index, by its own option. Each word of a
 * query may need another file: of the usual size, 20,000, that is 25 KB each, nearly all of which
 * nobody asked for. The option is called unstable; build-index.test.ts notices if it goes away.
 */
const CHUNK_SIZE = '1000';

/** Files of Pagefind that our own search box does not use: its interfaces. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;

const complain = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
};

/**
 * Writes one search index per language to `pagefind/{en,zh}` of a built site.
 *
 * Han characters are words of their own in the copy that is indexed (see core/text/han.ts), and
 * the built pages stay as they are. The Chinese index is built as of no language: the engine that
 * knows English endings is larger, and Chinese has few of them.
 * @returns how many pages are in each
 * @throws with Pagefind's words where it refuses a page
 */
export async function buildSearchIndex(
  dist: string,
  keywordsOf: KeywordsOf = () => [],
): Promise<Map<Lang, number>> {
  // Pagefind is a process of its own, and reads it when it starts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
  const counts = new Map<Lang, number>();
  for (const lang of languages) counts.set(lang, await buildOne(dist, lang, keywordsOf));
  await close();
  return counts;
}

async function buildOne(dist: string, lang: Lang, keywordsOf: KeywordsOf): Promise<number> {
  const { index, errors } = await createIndex({
    forceLanguage: engineLang[lang],
    keepIndexUrl: false,
  });
  complain(errors);
  if (!index) throw new Error('search index: Pagefind did not start');
  let pages = 0;
  const summaries = new Map<string, string>();
  for (const file of (await pagesBelow(join(dist, lang))).sort()) {
    const url = `/${lang}/${file.replace(/index\.html$/, '')}`;
    if (url.startsWith(`/${lang}/all/`)) continue;
    const html = await readFile(join(dist, lang, file), 'utf8');
    const content = indexCopy(html, keywordsOf(url));
    if (!content) continue;
    // Those of systems repeat each other.
    if (!url.startsWith(`/${lang}/setup/`)) summaries.set(url, descriptionOf(html));
    complain((await index.addHTMLFile({ url, content })).errors);
    pages++;
  }
  const outputPath = join(dist, 'pagefind', lang);
  const isOther = (name: string): boolean =>
    name.startsWith('wasm.') && name !== `wasm.${engineLang[lang]}.pagefind`;
  await rm(outputPath, { recursive: true, force: true });
  complain((await index.writeFiles({ outputPath })).errors);
  await Promise.all(
    (await readdir(outputPath))
      .filter((name) => unused.test(name) || isOther(name))
      .map((name) => rm(join(outputPath, name))),
  );
  await minifyEngine(join(outputPath, 'pagefind.js'));
  const fragments = await readFragments(outputPath);
  const write = (name: string, data: unknown) =>
    writeFile(join(outputPath, name), JSON.stringify(data));
  const names = namesFile(lang, fragments, keywordsOf);
  await write('names.json', packNames(names));
  const completing = summariesFile(lang, fragments, summaries);
  await write('summaries.json', packSummaries(completing, names.pages));
  await index.deleteIndex();
  return pages;
}

/** What a page says of itself in a sentence: its description. */
function descriptionOf(html: string): string {
  let found = '';
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (tagName === 'meta' && properties.name === 'description') found = String(properties.content);
  });
  return found;
}

/** Pagefind ships its code with long names and with what it tells the console: 3 KB of a first search. */
async function minifyEngine(path: string): Promise<void> {
  const options: MinifyOptions = { module: true, compress: { dropConsole: true } };
  const { code, errors } = await minify(path, await readFile(path, 'utf8'), options);
  complain(errors.map(({ message }) => message));
  await writeFile(path, code);
}

/** The HTML files below a folder, as relative paths with slashes. */
async function pagesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html'));
}
