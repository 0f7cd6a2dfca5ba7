import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { makePlan } from '../planner/make-plan.ts';
import { restsOn } from '../planner/rests-on.ts';
import { checkedOn } from './sources.ts';
import { daysLater, dueOn, firstDue, kindOf, sourceIds, spans, stale } from './stale.ts';

describe('facts that grow old', () => {
  it('counts days across months, years and leap days', () => {
    expect(daysLater('2026-11-29', 42)).toBe('2027-01-10');
    expect(daysLater('2027-12-31', 60)).toBe('2028-02-29');
    expect(daysLater('2026-01-31', 365)).toBe('2027-01-31');
    for (const span of Object.values(spans)) {
      const later = new Date(Date.UTC(2026, 10, 23) + span * 86_400_000);
      expect(daysLater('2026-11-23', span)).toBe(later.toISOString().slice(0, 10));
    }
  });

  it('gives versions weeks and a rule of a driver a year', () => {
    expect(stale(['alpineRootlessKit', 'rootlesskit'], '2027-02-01')).toEqual([
      'alpineRootlessKit',
    ]);
    expect(stale(['rootlesskit'], '2028-01-01')).toEqual(['rootlesskit']);
    expect(stale(sourceIds, checkedOn.eol)).toEqual([]);
    expect(kindOf.alpine).toBe('versions');
  });

  it('lists what is longest overdue first', () => {
    const due = stale(sourceIds, '2030-01-01');
    expect(due).toHaveLength(sourceIds.length);
    expect(due.map(dueOn)).toEqual(due.map(dueOn).toSorted());
    expect(firstDue(sourceIds)).toBe(dueOn(due[0] as (typeof due)[number]));
  });

  it('lets a plan rest on what it was made from', () => {
    const sourcesOf = (wishes: Readonly<Record<string, string>>) => {
      const answer = makePlan(wishes, en);
      return answer.kind === 'plan' ? restsOn(answer.plan) : [];
    };
    expect(sourcesOf({ system: 'alpine-3.24' })).toEqual(
      expect.arrayContaining(['alpine', 'alpineRootlessKit']),
    );
    expect(sourcesOf({ system: 'alpine-3.24' })).not.toContain('bundles');
    expect(sourcesOf({ system: 'debian-13' })).toEqual(
      expect.arrayContaining(['releases', 'bundles', 'packaging', 'eol']),
    );
  });
});
