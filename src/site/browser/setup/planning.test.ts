import { describe, expect, it } from 'vitest';
import { en } from '../../../words/en/index.ts';
import { planning } from './planning.ts';

const { warnings, refusals, ...core } = en;
const { known } = core;
const load = async () => warnings;
/** The words of each part of the warnings, which may come one by one, or all at once. */
const parts = (words: () => Promise<typeof warnings>) => ({
  'warnings/engine': words,
  'warnings/network': words,
  'warnings/machine': words,
  'warnings/hosts': words,
  'warnings/relatives': words,
  'warnings/tasks': words,
});
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
      warnings: parts(load),
      refusals: async () => ({ refusals }),
    });
    const result = await plans.plan({ system: 'ubuntu-26.04', docker: '27.5.1' });
    expect(result.kind === 'refused' && result.refusals[0]?.text).toContain(known.inferred);
  });

  it('goes on where the words of rules cannot be fetched, and where none are wanted', async () => {
    const plans = planning({
      lang: 'en',
      core: async () => core,
      warnings: parts(offline),
      refusals: offline,
    });
    for (const wish of wishes) {
      const { kind } = await plans.plan(wish);
      expect(kind).toBe(wish.docker ? 'refused' : 'plan');
      expect((await plans.outline(wish)).kind).toBe(kind);
    }
  });
});
