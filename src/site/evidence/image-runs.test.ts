import { expect, test } from 'vitest';
import { imageRuns, standInIn } from './image-runs.ts';

test('what stood in for a base is said in the page’s language, with its version', () => {
  expect(standInIn('zh', 'nginx 1.26.3-3 of Debian, and busybox')).toBe(
    'Debian 的 nginx 1.26.3-3，外加 busybox',
  );
  expect(standInIn('en', 'nginx 1.26.3-3 of Debian, and busybox')).toBe(
    'nginx 1.26.3-3 of Debian, and busybox',
  );
  expect(standInIn('zh', 'something else')).toBeUndefined();
});

test('the words of today’s records are known', () => {
  const said = imageRuns.flatMap(({ site }) => Object.values(site.stoodIn));
  expect(said.filter((text) => standInIn('zh', text) === undefined)).toEqual([]);
});
