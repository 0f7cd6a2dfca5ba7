import { existsSync, globSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from './site.ts';

interface Found {
  ids: Set<string>;
  links: string[];
  doubled: string[];
}

/** Ids and links of a built page. */
function read(html: string): Found {
  const found: Found = { ids: new Set(), links: [], doubled: [] };
  const visit = (node: ReturnType<typeof fromHtml> | { type: string }): void => {
    if ('properties' in node) {
      const { id, href, src, action } = node.properties as Record<string, unknown>;
      if (typeof id === 'string') {
        if (found.ids.has(id)) found.doubled.push(id);
        found.ids.add(id);
      }
      for (const link of [href, src, action]) if (typeof link === 'string') found.links.push(link);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return found;
}

const origin = 'http://site.test';
const pages = new Map(
  globSync('dist/**/*.html', { exclude: ['dist/rootless-guide-*'] }).map((file) => [
    `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`,
    read(readFileSync(file, 'utf8')),
  ]),
);

test('every link and every anchor of the built site leads somewhere', () => {
  expect(pages.size).toBeGreaterThan(40);
  const broken: string[] = [];
  for (const [from, { links }] of pages) {
    for (const link of links) {
      const url = new URL(link, origin + from);
      if (url.origin !== origin) continue;
      const path = decodeURIComponent(url.pathname);
      const target = pages.get(path);
      if (!target && !existsSync(`dist${path}`)) broken.push(`${from} -> ${link}`);
      else if (target && url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1)))) {
        broken.push(`${from} -> ${link} (no such section)`);
      }
    }
  }
  const hint = 'mend the link in content/, or give the section that it names its id';
  expect([...new Set(broken)], hint).toEqual([]);
});

test('no id stands twice in a page', () => {
  const doubled = [...pages].flatMap(([path, { doubled }]) => doubled.map((id) => `${path}#${id}`));
  expect(doubled, 'give one of the two in content/ or src/site another id').toEqual([]);
});

test('sections have the same ids in every mode', () => {
  for (const [path, { ids }] of pages) {
    if (!/^\/en\/(guide|troubleshooting)\/./.test(path)) continue;
    const sections = (all: Set<string> | undefined) =>
      [...(all ?? [])].filter((id) => !/^(panel|tab)-/.test(id)).sort();
    for (const mode of ['zh', 'both']) {
      const other = pages.get(path.replace('/en/', `/${mode}/`));
      expect(
        sections(other?.ids),
        `${path} in ${mode}: give the headings in content/ the same ids`,
      ).toEqual(sections(ids));
    }
  }
});

test('diagnosis ids lead to pages', () => {
  const ids: Record<string, string> = JSON.parse(readFileSync('dist/data/ids.json', 'utf8'));
  expect(Object.keys(ids).length).toBeGreaterThan(5);
  for (const address of Object.values(ids)) {
    const [path, hash] = address.split('#');
    const page = pages.get(`/en/${path}`);
    const hint = `${address}: mend the answers of that page's front matter in content/`;
    expect(page, hint).toBeDefined();
    if (hash) expect(page?.ids, hint).toContain(hash);
  }
});
