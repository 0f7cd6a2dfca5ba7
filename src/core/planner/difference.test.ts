import { describe, expect, it } from 'vitest';
import type { StepContent } from './content.ts';
import { pairSteps, stepsSince } from './difference.ts';
import { fingerprint } from './origin.ts';
import type { StepId } from './rules/steps/ids.ts';

const step = (id: StepId, command: string): StepContent => ({
  id,
  lane: 'root',
  file: null,
  commands: [command],
});
const before = [step('packages', 'a'), step('modules', 'b'), step('setup', 'c')];
const after = [
  step('repository-key', 'k'),
  step('packages', 'a'),
  step('sysctl', 's'),
  step('setup', 'd'),
];

describe('steps of two plans', () => {
  it('stand beside each other in the order of both', () => {
    expect(
      pairSteps(before, after).map(({ id, before: left, after: right, same }) => [
        id,
        left ? 1 : 0,
        right ? 1 : 0,
        same,
      ]),
    ).toEqual([
      ['repository-key', 0, 1, false],
      ['packages', 1, 1, true],
      ['sysctl', 0, 1, false],
      ['modules', 1, 0, false],
      ['setup', 1, 1, false],
    ]);
  });
});

describe('steps since a link was made', () => {
  const link = before.map(fingerprint).join('');
  const known: StepId[] = ['setup', 'modules', 'packages'];

  it('are named with what became of them: new and changed in their order, then those that are gone', () => {
    expect(stepsSince(link, after, known)).toEqual([
      { id: 'repository-key', change: 'added' },
      { id: 'sysctl', change: 'added' },
      { id: 'setup', change: 'differs' },
      { id: 'modules', change: 'gone' },
    ]);
  });

  it('are none where a plan does the same, in whatever order', () => {
    expect(stepsSince(link, before, known)).toEqual([]);
    expect(stepsSince(link, before.toReversed(), known)).toEqual([]);
  });

  it('have no name where nothing here knows them any more', () => {
    expect(stepsSince(link, before.slice(1), [])).toEqual([{ id: null, change: 'gone' }]);
  });

  it('cannot be compared where there was no plan', () => {
    expect(stepsSince('none', after, known)).toBeNull();
  });
});
