import { expect, test } from 'vitest';
import { once } from './once.ts';

test('what was loaded is not loaded again', async () => {
  let loads = 0;
  const load = once(async () => {
    loads += 1;
    return loads;
  });
  expect([await load(), await load(), await Promise.all([load(), load()])]).toEqual([1, 1, [1, 1]]);
});

test('what failed is tried again', async () => {
  const answers = [Promise.reject(new Error('no network')), Promise.resolve('there')];
  const load = once(() => answers.shift() ?? Promise.resolve('too often'));
  await expect(load()).rejects.toThrow('no network');
  expect(await load()).toBe('there');
  expect(await load()).toBe('there');
});
