import { expect, it } from 'vitest';
import { factsDate } from '../../../core/facts/date.ts';
import { makePlan } from '../../../core/planner/make-plan.ts';
import { originOf } from '../../../core/planner/origin.ts';
import { en } from '../../../words/en/index.ts';
import { sinceOf } from './since.ts';

const result = makePlan({ system: 'debian-13' }, en);
const plan = result.kind === 'plan' ? result.plan : undefined;
const { steps = '' } = originOf(result);
const day = '2026-11-23';

it('a link of another day says what can be said of it, and no more', () => {
  const said = (facts: string, then: string | undefined, now = plan) =>
    sinceOf({ facts, steps: then }, now);
  expect(said(day, undefined)).toEqual({ text: 'unknown', changes: [] });
  expect(said(day, steps)).toEqual({ text: 'same', changes: [] });
  expect(said(day, 'none')).toEqual({ text: 'noPlan', changes: [] });
  expect(said('2098-01-01', undefined)).toEqual({ text: 'newer', changes: [] });
  const added = [{ id: 'packages-in-the-way', change: 'added' }];
  expect(said(day, steps.slice(5))).toEqual({ text: 'differ', changes: added });
  expect(said(factsDate, steps.slice(5))).toEqual({ text: 'differ', changes: added });
  expect(said('2098-01-01', steps.slice(5))).toEqual({ text: 'newer', changes: added });
  expect(sinceOf({ facts: day, steps }, undefined).text).toBe('refused');
});
