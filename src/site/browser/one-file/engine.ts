import {
  type Hit,
  type IndexedPage,
  locate,
  spaceHan,
  wordsOf,
} from '../../../core/search/index.ts';
import { toResult } from '../../../core/search/text-result.ts';
import { stem } from '../../../core/text/stem.ts';
import type { Lang } from '../../modes.ts';
import type { SearchIndex } from '../search/engine.ts';
import { pageAt, pagePaths } from './contents.ts';

/*
 * The index of all text, in the copy in one file: there is no server to hand out pieces of Pagefind's, and
 * so little text that it is read through. It stands for search/engine.ts.
 */

/** What stands within a line: a word may go on in it. */
const inline = 'a, abbr, b, code, em, i, kbd, mark, small, span, strong, sub, sup, time, wbr';

/** The words of a page, and where its headings stand among them. */
function read(path: string): IndexedPage {
  const page = pageAt(path);
  const root = new DOMParser().parseFromString(page?.markup ?? '', 'text/html');
  const main = root.querySelector<HTMLElement>('[data-pagefind-body]');
  for (const left of main?.querySelectorAll('[data-pagefind-ignore], script, style, noscript') ??
    [])
    left.remove();
  const words: string[] = [];
  let line = '';
  const endLine = (): void => {
    words.push(...spaceHan(line).split(/\s+/).filter(Boolean));
    line = '';
  };
  const anchors: IndexedPage['anchors'][number][] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element)) return;
    const isLine = !node.matches(inline);
    if (isLine) endLine();
    if (isLine && node.id)
      anchors.push({
        element: node.localName,
        id: node.id,
        text: node.textContent.trim(),
        location: words.length,
      });
    node.childNodes.forEach(walk);
    if (isLine) endLine();
  };
  if (main) walk(main);
  const [, kind = 'setup'] = /^\/\w+\/(guide|troubleshooting)\//.exec(path) ?? [];
  return {
    url: `${import.meta.env.BASE_URL}${path.slice(1)}`,
    content: words.join(' '),
    meta: { title: main?.querySelector('h1')?.textContent ?? '' },
    filters: { kind: [kind] },
    anchors,
  };
}

/** A word that a text has very often is worth this, a word in a title the core knows by itself. */
const MOST = 4;

/** The text of a page, as what a part of a query is looked for in. */
const comparable = (page: IndexedPage): string =>
  ` ${wordsOf(page)
    .map((word) => stem(word.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, '')))
    .join(' ')} `;

/**
 * Reads all pages of the copy, the first time that one searches. Of the other language there is nothing.
 * Pages are known by their addresses below the language.
 */
export async function loadIndex(lang: Lang): Promise<SearchIndex> {
  const root = `/${lang}/`;
  const paths = pagePaths().filter((path) => /^\/\w+\/(guide|troubleshooting)\/./.test(path));
  const pages = new Map(
    paths
      .filter((path) => path.startsWith(root))
      .map((path) => {
        const page = read(path);
        return [path.slice(root.length), { page, text: comparable(page) }] as const;
      }),
  );
  return {
    async pagesWith(part) {
      const wanted = ` ${part.replaceAll('"', '').split(' ').map(stem).join(' ')} `;
      return [...pages].flatMap(([id, { page, text }]): Hit[] => {
        if (!text.includes(wanted)) return [];
        const times = locate(wordsOf(page), new Map([[part, 1]])).length;
        return [{ id, score: (MOST * times) / (times + 2) }];
      });
    },
    async result(id, worth) {
      const found = pages.get(id);
      if (!found) throw new Error(`search: there is no page ${id}`);
      return toResult(found.page, locate(wordsOf(found.page), worth));
    },
  };
}
