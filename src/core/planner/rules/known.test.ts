import { describe, expect, it } from 'vitest';
import { en } from '../../../words/en/index.ts';
import { zh } from '../../../words/zh/index.ts';
import type { Known } from '../../facts/known.ts';
import { makePlan } from '../make-plan.ts';
import { everyRefusal, everyWarning } from './every.ts';
import { isMarked, stepsKnown } from './known.ts';

/** Words that say how the world is, and not only what a plan does. */
const claims =
  /\b(needs?|fails?|refuses?|ignored?|ignores|since|enough|cannot|must|never|no longer|loses|works?|sees)\b/i;

const table = 'src/core/planner/rules/known.ts';
const rules = [...everyRefusal, ...everyWarning];

describe('what rules and steps claim', () => {
  it('has a row that says how it is known', () => {
    const rows: Readonly<Record<string, Known>> = stepsKnown;
    for (const [slug, words] of Object.entries({ ...en.steps, ...en.tasks.steps })) {
      const said = `${words.why} ${'caution' in words ? words.caution : ''}`;
      if (claims.test(said)) expect(rows[slug], `${table}: ${slug} says “${said}”`).toBeDefined();
    }
    // What says nothing of the world does not talk as if it did.
    const talk = {
      ...en.warnings,
      ...en.refusals,
      ...en.tasks.warnings,
      ...en.tasks.refusals,
    };
    for (const { slug, known } of rules)
      if (known === 'ours')
        expect(talk[slug], slug).not.toMatch(/\b(fails?|refuses|cannot|no longer|loses)\b/);
  });

  it('has words for each way of knowing, in both languages', () => {
    for (const { known } of [en, zh])
      for (const way of new Set(rules.map((rule) => rule.known))) expect(known[way]).not.toBe('');
  });

  it('carries a mark in the text itself where it is reported or inferred only', () => {
    const told = { system: 'debian-11' };
    for (const words of [en, zh]) {
      const answer = makePlan(told, words);
      const notices = answer.kind === 'plan' ? answer.plan.notices : [];
      const doubted = notices.find(({ id }) => id === 'W46');
      expect(doubted?.text).toContain(words.known.inferred);
      for (const { id, text } of notices) {
        const ways = rules.filter((rule) => rule.id === id).map(({ known }) => known);
        if (!ways.some(isMarked)) expect(text).not.toContain(words.known.inferred);
      }
    }
  });

  it('never confesses in words that read like an order', () => {
    const said = [en, zh].flatMap(({ warnings, refusals, tasks }) =>
      Object.values({ ...warnings, ...refusals, ...tasks.warnings, ...tasks.refusals }),
    );
    for (const text of said)
      expect(text).not.toMatch(/^Check\b|\bCheck:|not (confirmed|tried)|请核对|未实测|尚未证实/);
  });
});
