import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../core/planner/make-plan.ts';
import { en } from '../../../words/en/index.ts';
import { planning } from './planning.ts';

const { warnings, refusals, tasks, ...core } = en;
const { known } = core;
type Load = () => Promise<Partial<typeof warnings>>;
const files = {
  engine: async () => (await import('../../../words/en/warnings/engine.ts')).words,
  network: async () => (await import('../../../words/en/warnings/network.ts')).words,
  machine: async () => (await import('../../../words/en/warnings/machine.ts')).words,
  hosts: async () => (await import('../../../words/en/warnings/hosts.ts')).words,
  relatives: async () => (await import('../../../words/en/warnings/relatives.ts')).words,
  tasks: async () => (await import('../../../words/en/warnings/tasks.ts')).words,
} as const;
/** The words of each part of the warnings: fetched as the wizard fetches them, or as `load` says. */
const parts = (load?: Load) => ({
  'warnings/engine': load ?? files.engine,
  'warnings/network': load ?? files.network,
  'warnings/machine': load ?? files.machine,
  'warnings/hosts': load ?? files.hosts,
  'warnings/relatives': load ?? files.relatives,
  'warnings/tasks': load ?? files.tasks,
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
      warnings: parts(),
      refusals: async () => ({ refusals }),
      tasks: async () => tasks,
    });
    const result = await plans.plan({ system: 'ubuntu-26.04', docker: '27.5.1' });
    expect(result.kind === 'refused' && result.refusals[0]?.text).toContain(known.inferred);
  });

  it('says what further warnings say, whatever was said before', async () => {
    const plans = planning({
      lang: 'en',
      core: async () => core,
      warnings: parts(),
      refusals: async () => ({ refusals }),
      tasks: async () => tasks,
    });
    for (const wish of [
      { system: 'debian-12', rootful: 'keep' },
      { system: 'debian-12', gpu: 'amd', ipv6: 'yes' },
      { system: 'kylin-v10', proxy: 'http://proxy.example.org:3128' },
      { system: 'alpine-3.24', udp: 'yes' },
    ])
      expect(await plans.plan(wish)).toEqual(makePlan({ ...wish, lang: 'en' }, en));
  });

  it('goes on where the words of rules cannot be fetched, and where none are wanted', async () => {
    const plans = planning({
      lang: 'en',
      core: async () => core,
      warnings: parts(offline),
      refusals: offline,
      tasks: offline,
    });
    for (const wish of wishes) {
      const { kind } = await plans.plan(wish);
      expect(kind).toBe(wish.docker ? 'refused' : 'plan');
      expect((await plans.outline(wish)).kind).toBe(kind);
    }
  });

  it('fetches what upgrading and moving say only for such a plan', async () => {
    let fetched = 0;
    const plans = planning({
      lang: 'en',
      core: async () => core,
      warnings: parts(),
      refusals: async () => ({ refusals }),
      tasks: async () => {
        fetched++;
        return tasks;
      },
    });
    await plans.plan({ system: 'debian-13' });
    expect(fetched).toBe(0);
    const result = await plans.plan({ system: 'debian-13', task: 'upgrade' });
    const titles = result.kind === 'plan' ? result.plan.steps.map(({ title }) => title) : [];
    expect(titles).toContain(tasks.steps['upgrade-restart'].title);
    expect((await plans.words()).tasks).toBe(tasks);
  });
});
