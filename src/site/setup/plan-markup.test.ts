import { describe, expect, it } from 'vitest';
import { plannedSystems } from '../../core/facts/systems/groups.ts';
import { makePlan } from '../../core/planner/index.ts';
import type { Wishes } from '../../core/planner/options.ts';
import { en } from '../../words/en/index.ts';
import { planMarkup } from './plan-markup.ts';
import { setupWords } from './words.ts';

const markupOf = (wishes: Wishes): string => {
  const answer = makePlan(wishes, en);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  return planMarkup(answer.plan, { words: setupWords('en'), href: (path) => path }).text;
};

describe('a prompt before commands', () => {
  it.each(plannedSystems.map(({ id }) => id))(
    'is root’s only in a shell of root’s: %s',
    (system) => {
      const asked = markupOf({ system });
      if (/\b(sudo|doas) /.test(asked)) expect(asked).not.toContain('as-root');
    },
  );

  it('is root’s where the administrator has no sudo', () => {
    expect(markupOf({ system: 'debian-13', privilege: 'none' })).toContain('as-root');
  });
});
