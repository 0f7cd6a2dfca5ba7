import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What scripts set on elements. */
const setByScripts = ['--done'];

it('every custom property that a style reads is set somewhere', () => {
  const files = globSync('src/site/**/*.{css,astro}');
  const read = new Map<string, string>();
  const set = new Set(setByScripts);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) if (name) read.set(name, file);
    for (const [, name] of text.matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)) if (name) set.add(name);
  }
  expect([...read].filter(([name]) => !set.has(name))).toEqual([]);
});
