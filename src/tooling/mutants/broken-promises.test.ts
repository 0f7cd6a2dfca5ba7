import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lives } from '../../core/planner/testing/lived-in/states.ts';
import { brokenPromises } from './broken-promises.ts';
import { root } from './copy.ts';

describe.each(brokenPromises)(
  'breaking promise $promise: $harm',
  ({ file, from, to, by, test }) => {
    it('changes one place of the source, as it is today', () => {
      expect(readFileSync(join(root, file), 'utf8').split(from).length - 1, from).toBe(1);
      expect(to).not.toBe(from);
    });

    it('is looked for by tests that there are', () => {
      const path = join(root, 'src/core/planner', by);
      expect(existsSync(path), path).toBe(true);
      const names = [readFileSync(path, 'utf8'), ...lives.map(({ name }) => name)];
      expect(names.some((text) => text.includes(test ?? ''))).toBe(true);
    });
  },
);
