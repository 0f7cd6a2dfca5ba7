import { describe, expect, it } from 'vitest';
import { subordinateIdCount } from './facts/constants.ts';
import { parseId, parseRange, toContainer, toHost } from './identities.ts';

const range = { first: 231072, count: 65536 };

describe('a range of subordinate IDs', () => {
  it.each([
    [1, 231072],
    [33, 231104],
    [1000, 232071],
    [65536, 296607],
  ])('leads container ID %i to host ID %i and back', (container, host) => {
    expect(toHost(range, container)).toBe(host);
    expect(toContainer(range, host)).toBe(container);
  });

  it('has nobody for 0, for what is beyond it and for other IDs of the host', () => {
    expect(toHost(range, 0)).toBeUndefined();
    expect(toHost(range, 65537)).toBeUndefined();
    expect(toContainer(range, 231071)).toBeUndefined();
    expect(toContainer(range, 296608)).toBeUndefined();
  });

  it.each([
    ['231072', range],
    [' 231,072 ', range],
    ['２３１０７２', range],
    ['231072:65536', range],
    ['testuser:231072:65536', range],
    ['testuser:100000:1000', { first: 100000, count: 1000 }],
  ])('is read from “%s”', (text, expected) => {
    expect(parseRange(text, subordinateIdCount)).toEqual(expected);
  });

  it.each([
    '',
    '0',
    '-5',
    '1e5',
    'testuser',
    'a:b:c',
    '1:2:3:4',
    '4294967295',
    '100000:0',
    '4294967000',
  ])('is not read from “%s”', (text) => {
    expect(parseRange(text, subordinateIdCount)).toBeUndefined();
  });
});

it.each([
  ['1000', 1000],
  ['0', 0],
  ['4294967294', 4294967294],
  ['4294967295', undefined],
  ['12.5', undefined],
  ['', undefined],
])('reads the ID “%s” as %s', (text, id) => {
  expect(parseId(text)).toBe(id);
});
