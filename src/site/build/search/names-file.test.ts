import { expect, it } from 'vitest';
import type { Fragment } from './fragments.ts';
import { namesFile } from './names-file.ts';

const pageOf = (url: string, title: string, headings: readonly string[] = []): Fragment => ({
  url,
  content: '',
  meta: { title },
  anchors: headings.map((text, at) => ({ element: 'h2', id: `h${at}`, text })),
});

const named = (lang: string, pages: readonly Fragment[], keywords: readonly string[] = []) =>
  namesFile(lang, new Map(pages.map((page) => [page.url, page])), () => keywords).pages;

it('the newest release of a system goes first, and what has no number last', () => {
  const urls = ['debian-10', 'debian-testing', 'debian-9', 'debian-13'];
  const pages = urls.map((name) => pageOf(`/en/setup/${name}/`, name));
  expect(
    named('en', [...pages, pageOf('/en/guide/ports/', 'Ports')]).map(({ url }) => url),
  ).toEqual([
    'guide/ports/',
    ...['debian-13', 'debian-10', 'debian-9', 'debian-testing'].map((name) => `setup/${name}/`),
  ]);
});

it('a heading that says no more than the names is none of them', () => {
  const [page] = named(
    'zh',
    [pageOf('/zh/guide/a/', '存储', ['清理磁盘', '清理', '换盘'])],
    ['清理磁盘空间'],
  );
  expect(Object.values(page?.headings ?? {})).toEqual(['换盘']);
});
