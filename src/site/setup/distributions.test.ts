import { expect, it } from 'vitest';
import { distributions } from './distributions.ts';

it('names of a distribution mean its newest release that is out for good', () => {
  const usual = Object.fromEntries(distributions.map(({ name, usual }) => [name, usual.id]));
  expect(usual).toMatchObject({
    Ubuntu: 'ubuntu-26.04',
    Debian: 'debian-13',
    Fedora: 'fedora-44',
    'Rocky Linux': 'rocky-10',
    'Arch Linux': 'arch',
  });
});

it('no release is of two distributions', () => {
  const all = distributions.flatMap(({ releases }) => releases);
  expect(new Set(all).size).toBe(all.length);
});
