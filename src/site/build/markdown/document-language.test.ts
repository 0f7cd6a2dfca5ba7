import { expect, it } from 'vitest';
import { languageOf } from './document-language.ts';

it.each([
  ['/home/me/rootless-guide/content/zh/guide/install.mdx', 'zh'],
  ['/home/me/content/content/zh/guide/install.mdx', 'zh'],
  ['/home/me/content/content/en/guide/install.mdx', 'en'],
])('%s is in %s', (path, lang) => {
  expect(languageOf(new URL(`file://${path}`))).toBe(lang);
});
