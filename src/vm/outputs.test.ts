import { expect, it } from 'vitest';
import type { RunRecord } from '../core/evidence.ts';
import { outputs, withOutputs } from './outputs.ts';

it('keeps what an earlier run recorded, with its day, beside what is recorded now', () => {
  const [one, other] = outputs.map(({ id }) => ({ id, said: [] }));
  if (!one || !other) throw new Error('there are no outputs');
  const old = { date: '2026-01-01', outputs: [one, other] } as unknown as RunRecord;
  expect(withOutputs(old, [one])).toEqual([one, { date: '2026-01-01', ...other }]);
  expect(withOutputs(undefined, [other])).toEqual([other]);
});
