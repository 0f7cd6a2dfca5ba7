import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageApprovals } from '../src/approvals/pages/index.ts';

const folder = new URL('../src/approvals/pages/approved/', import.meta.url);
const hint = 'if the change is meant, read it and run: npm run approve -- --pages';

for (const [name, make] of Object.entries(pageApprovals))
  test(`the page has the outline that was approved: ${name}`, () => {
    const approved = readFileSync(new URL(name, folder), 'utf8').split('\n');
    expect(make().split('\n'), hint).toEqual(approved);
  });

test('no other outline is approved', () => {
  expect(readdirSync(folder).sort(), hint).toEqual(Object.keys(pageApprovals).sort());
});
