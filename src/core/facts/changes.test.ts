import { expect, it } from 'vitest';
import { planChanges, planChangesSince } from './changes.ts';

it('changes of plans are told oldest first, in both languages, and only those after a day', () => {
  const days = planChanges.map(({ day }) => day);
  expect(days).toEqual([...days].sort());
  for (const { day, en, zh } of planChanges) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(en).toMatch(/\.$/);
    expect(zh).toMatch(/。$/);
  }
  const first = days[0] as string;
  expect(planChangesSince('2000-01-01')).toEqual(planChanges);
  expect(planChangesSince(first).map(({ day }) => day)).not.toContain(first);
});
