import { expect, test } from 'vitest';
import { withoutAnnouncing } from './first-fix.ts';

test('what is quoted from a page does not end by announcing what is left out', () => {
  expect(withoutAnnouncing('The context must be selected there. Look:')).toBe(
    'The context must be selected there.',
  );
  expect(withoutAnnouncing('要在远端选中 context。检查：')).toBe('要在远端选中 context。');
  expect(withoutAnnouncing('One sentence about `a.b`:')).toBe('One sentence about `a.b`:');
  expect(withoutAnnouncing('Nothing follows. This is all.')).toBe('Nothing follows. This is all.');
});
