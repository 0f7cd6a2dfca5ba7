import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { anchorsOf, upstreamAnchors } from '../site/upstream-anchors.ts';

it.each(Object.entries(upstreamAnchors))('the old anchor #%s leads to %s', (_, place) => {
  const [page, section] = place.split('#');
  for (const lang of ['en', 'zh']) {
    const file = `content/${lang}/guide/${page}.mdx`;
    const hint = `no #${section} in ${file}: say where it is told now, in src/site/upstream-anchors.ts`;
    if (section) expect(readFileSync(file, 'utf8').includes(` [#${section}]\n`), hint).toBe(true);
  }
});

it('several anchors may lead to one section, and a page’s own id is none', () => {
  expect(anchorsOf('networking#ping')).toEqual(['routing-ping-packets', 'ping-doesnt-work']);
  expect(anchorsOf('install')).toEqual([]);
});
