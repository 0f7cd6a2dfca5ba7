import { expect, it } from 'vitest';
import type { NamesData } from './names.ts';
import { packNames, packSummaries, unpackNames, unpackSummaries } from './packed.ts';

const names: NamesData = {
  pages: [
    { url: 'guide/ports/', names: ['Ports', 'port 80'], headings: { low: 'Low ports, 80 | 443' } },
    { url: 'setup/debian-13/', names: ['Rootless Docker on Debian 13'], headings: {} },
  ],
  spread: ['permission denied', '权限', '报错'],
};

it('names and summaries arrive as they were packed, ids of sections with the summaries', () => {
  const summaries = {
    'guide/ports/': ['en_1a2b', 'Publish ports.', ['low']],
    'setup/debian-13/': ['en_3c4d', '', ['']],
  } as const;
  const sent = JSON.parse(
    JSON.stringify([packNames(names), packSummaries(summaries, names.pages)]),
  );
  const arrived = unpackNames(sent[0]);
  expect(arrived.spread).toEqual(names.spread);
  expect(arrived.pages.map(({ headings, ...page }) => [page, Object.values(headings)])).toEqual(
    names.pages.map(({ headings, ...page }) => [page, Object.values(headings)]),
  );
  expect(unpackSummaries(sent[1], names.pages)).toEqual(summaries);
});

it('addresses arrive, in folders and out of them', () => {
  const urls = ['about/', 'guide/a/', 'guide/b/', 'legal/', 'more/', 'setup/x/', 'setup/y/z/'];
  const pages = urls.map((url) => ({ url, names: ['Page'], headings: {} }));
  const packed = packNames({ pages, spread: [] });
  expect(packed.pages).not.toContain('guide/b');
  expect(unpackNames(packed).pages.map(({ url }) => url)).toEqual(urls);
});

it.each([[['permit']], [['权限', '报错']], [[]]])('words of one kind arrive, too: %j', (spread) => {
  expect(unpackNames(packNames({ pages: [], spread })).spread).toEqual(spread);
});

it('a name with the sign between names is said at the build', () => {
  const [first] = names.pages;
  const pages = first ? [{ ...first, names: ['Ports', '2^32 IDs'] }] : [];
  expect(() => packNames({ pages, spread: [] })).toThrow(/2\^32 IDs/);
});
