import { expect, it } from 'vitest';
import { readDocuments } from './documents.ts';

const documents = readDocuments();
const prefix = 'DOCKERD_ROOTLESS_ROOTLESSKIT_';
const reference = 'guide/variables.mdx';

/** The variables of the scripts that a page's code names. */
const named = documents
  .filter(({ file }) => !file.endsWith(reference))
  .flatMap(({ fences, mentions }) => [...fences, ...mentions])
  .flatMap(
    ({ text }) => text.match(/\b(?:DOCKERD|CONTAINERD)_ROOTLESS_[A-Z0-9_]*[A-Z0-9]\b/g) ?? [],
  );

it.each([...new Set(named)].sort())('%s has its row in the reference', (name) => {
  for (const lang of ['en', 'zh']) {
    const file = `content/${lang}/${reference}`;
    const source = documents.find((document) => document.file === file)?.source;
    expect(source, `add a row to ${file}, or mend the name`).toMatch(
      new RegExp(`\`(${name}|${name.replace(prefix, '…')})\``),
    );
  }
});

it('the variables are found', () => {
  expect(new Set(named).size).toBeGreaterThan(6);
});
