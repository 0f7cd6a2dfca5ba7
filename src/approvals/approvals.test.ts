import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { approvals } from './index.ts';

const folder = new URL('approved/', import.meta.url);
const hint = 'if the change is meant, read it and run: npm run approve';

describe('what the planner, the probe and diagnosis say is what was approved', () => {
  it.each(Object.entries(approvals))('%s', (name, make) => {
    // Line by line: a failure then shows the few that differ.
    const approved = readFileSync(new URL(name, folder), 'utf8').split('\n');
    expect(make().split('\n'), `${name}: ${hint}`).toEqual(approved);
  });

  it('nothing else is approved', () => {
    expect(readdirSync(folder).sort(), hint).toEqual(Object.keys(approvals).sort());
  });
});
