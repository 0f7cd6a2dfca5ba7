import { describe, expect, it } from 'vitest';
import { distance, nearestPart } from './edit-distance.ts';

describe('distance', () => {
  it.each([
    ['subuid', 'subuid', 0],
    ['subuid', 'subiud', 1],
    ['subuid', 'subud', 1],
    ['subuid', 'subuuid', 1],
    ['subuid', 'subgid', 1],
    ['subuid', 'sbugid', 2],
    ['', 'ab', 2],
    ['ab', '', 2],
  ])('from %s to %s is %i', (a, b, far) => {
    expect(distance(a, b, 2)).toBe(far);
  });

  it.each([
    ['podman', 'docker'],
    ['a', 'abcdef'],
  ])('from %s to %s is given up beyond the limit', (a, b) => {
    expect(distance(a, b, 2)).toBe(3);
  });
});

describe('the nearest part of a text', () => {
  it.each([
    ['error: no subiud ranges for me', 'no subuid ranges', { end: 23, distance: 1 }],
    ['no subuid ranges', 'no subuid ranges', { end: 16, distance: 0 }],
    ['first no subud, then no subuid', 'no subuid', { end: 30, distance: 0 }],
    ['no subuid, and again no subuid', 'no subuid', { end: 9, distance: 0 }],
  ])('%s has %s', (text, pattern, nearest) => {
    expect(nearestPart(text, pattern, 2)).toEqual(nearest);
  });

  it('is none beyond the limit', () => {
    expect(nearestPart('permission denied', 'no subuid ranges', 2)).toBeUndefined();
  });
});
