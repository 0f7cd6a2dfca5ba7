import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words } from '../words/en/setup.ts';

it('the README promises of a plan what the page about plans does', () => {
  const readme = readFileSync('README.md', 'utf8').split('## What a plan promises')[1];
  const listed = [...(readme?.split('\n## ')[0]?.matchAll(/^\d+\. (.*)$/gm) ?? [])];
  expect(listed.map(([, item]) => item)).toEqual(
    Object.values(words.promises).map(({ promise, meaning }) => `**${promise}.** ${meaning}`),
  );
});
