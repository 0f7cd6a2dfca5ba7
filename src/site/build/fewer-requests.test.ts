import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { onlyImports, withStylesInside } from './fewer-requests.ts';

const page =
  "<head><meta content=\"default-src 'none';style-src 'self';img-src 'self'\">" +
  '<link rel="stylesheet" href="/base/_astro/reading.a.css"></head>' +
  '<body><link rel="stylesheet" href="/base/_astro/tabs.b.css"><p>text</p></body>';

test('a small sheet stands in its page, and the policy lets that one in and no other', () => {
  const css = '@layer blocks{distro-tabs{display:block}}';
  const made = withStylesInside(page, new Map([['_astro/tabs.b.css', css]]));
  const hash = createHash('sha256').update(css).digest('base64');
  expect(made).toContain(`style-src 'self' 'sha256-${hash}';img-src`);
  expect(made).toContain(`reading.a.css"><style>${css}</style></head><body><p>`);
});

test('a page without small sheets stays as it is', () => {
  expect(withStylesInside(page, new Map())).toBe(page);
});

test('only a script that does nothing but import is skipped', () => {
  expect(onlyImports('import"./reader.x.js";\n')).toBe('reader.x.js');
  expect(onlyImports('import"./reader.x.js";start()')).toBeUndefined();
  expect(onlyImports('import{a}from"./reader.x.js";')).toBeUndefined();
});
