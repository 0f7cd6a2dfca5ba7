import { describe, expect, it } from 'vitest';
import { en } from '../../../words/en/index.ts';
import { planning } from './planning.ts';

const { warnings, refusals, known, marked, ...core } = en;
const rules = async () => ({ warnings, known, marked });
const offline = () => Promise.reject(new Error('no network'));

/** Wishes by what their rules know: a notice and a refusal that are marked as inferred, and a plain plan. */
const wishes = [
  { system: 'debian-11' },
  { system: 'ubuntu-26.04', docker: '27.5.1' },
  { system: 'debian-13' },
];

describe('planning in the browser', () => {
  it('says everything once its words are there', async () => {
    const plans = planning({
      lang: 'en',
      core: async () => core,
      rules,
      refusals: async () => ({ refusals }),
    });
    const result = await plans.plan({ system: 'ubuntu-26.04', docker: '27.5.1' });
    expect(result.kind === 'refused' && result.refusals[0]?.text).toContain(known.inferred);
  });

  it('goes on where the words of rules cannot be fetched, and where none are wanted', async () => {
    const plans = planning({
      lang: 'en',
      core: async () => core,
      rules: offline,
      refusals: offline,
    });
    for (const wish of wishes) {
      const { kind } = await plans.plan(wish);
      expect(kind).toBe(wish.docker ? 'refused' : 'plan');
      expect((await plans.outline(wish)).kind).toBe(kind);
    }
  });
});
