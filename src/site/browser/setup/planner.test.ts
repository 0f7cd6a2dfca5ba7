import { describe, expect, it } from 'vitest';
import { systems } from '../../../core/facts/systems/index.ts';
import { makePlan } from '../../../core/planner/make-plan.ts';
import { readOptions } from '../../../core/planner/plan.ts';
import { resolveProfile } from '../../../core/planner/profile.ts';
import { everyRefusal, everyWarning } from '../../../core/planner/rules/every.ts';
import { partsFor, ruleParts } from '../../../core/planner/rules/parts.ts';
import { stepRules } from '../../../core/planner/rules/steps/index.ts';
import { usualSteps } from '../../../core/planner/rules/steps/usual.ts';
import { aloneOn, pairSpace, random, sample } from '../../../core/planner/testing/space.ts';
import {
  askedOfReleases,
  closelyRead,
  parents,
  relatives,
} from '../../../core/planner/testing/systems.ts';
import { isWhole } from '../../../core/planner/testing/whole.ts';
import { en } from '../../../words/en/index.ts';
import { loadPart } from './load-part.ts';
import { loadRows } from './load-rows.ts';
import { plan } from './planner.ts';

const loaded = await Promise.all(
  ruleParts.map(async (name) => ({ name, rules: await loadPart[name]() })),
);

describe('what the wizard loads on demand', () => {
  it('is every row and every rule, in the order in which they speak', async () => {
    const rows = await Promise.all(Object.values(loadRows).map((load) => load()));
    expect(rows.flat()).toEqual(systems);
    expect(loaded.flatMap(({ rules }) => rules.refusals ?? [])).toEqual(everyRefusal);
    expect(loaded.flatMap(({ rules }) => rules.warnings ?? [])).toEqual(everyWarning);
    const steps = Object.assign({ ...usualSteps }, ...loaded.map(({ rules }) => rules.steps));
    expect(steps).toEqual(stepRules);
  });

  const hint =
    'src/core/planner/rules/parts.ts: the guard of this part leaves out a rule that holds';
  const leftOut = (wishes: Iterable<Readonly<Record<string, string>>>): string[] => {
    const found = new Set<string>();
    for (const wish of wishes) {
      const { given, problems } = readOptions(wish, en);
      const system = systems.find(({ id }) => id === given.system);
      if (problems.length > 0 || !system) continue;
      const profile = resolveProfile(given, system);
      const wanted = partsFor(profile);
      for (const { name, rules } of loaded) {
        if (wanted.includes(name)) continue;
        for (const { slug, when } of [...(rules.refusals ?? []), ...(rules.warnings ?? [])])
          if (when(profile)) found.add(`${name}: ${slug}, ${JSON.stringify(wish)}`);
        for (const [id, rule] of Object.entries(rules.steps ?? {}))
          if (rule(profile)) found.add(`${name}: ${id}, ${JSON.stringify(wish)}`);
      }
      if (found.size > 5) break;
    }
    return [...found];
  };

  it('leaves out no rule that holds, for every value of every option', () => {
    expect(leftOut(aloneOn([...parents, ...relatives].map(({ id }) => id))), hint).toEqual([]);
  });

  it.each(isWhole ? parents.map(({ id }) => id) : [closelyRead])(
    '%s: leaves out no rule that holds, in pairs',
    (id) => {
      expect(leftOut(pairSpace([id])), hint).toEqual([]);
    },
  );

  it.runIf(isWhole).each(relatives.map(({ id }) => id))(
    '%s: the same of what rules ask of a release',
    (id) => {
      expect(leftOut(pairSpace([id], askedOfReleases)), hint).toEqual([]);
    },
  );

  it('leaves out no rule that holds for many options at once, from a seed', () => {
    const next = random(20261129);
    expect(leftOut(Array.from({ length: 5_000 }, () => sample(next))), hint).toEqual([]);
  });

  it.each([
    { system: 'debian-13' },
    { system: 'debian-12', rootful: 'keep' },
    { system: 'alpine-3.24', api: 'tcp', 'lowest-port': '80', udp: 'yes' },
    { system: 'kylin-v10', network: 'lxc-user-nic', user: 'ann,bob' },
    { system: 'ubuntu-26.04', docker: '27.5.1', privilege: 'none', limits: 'io' },
    { system: 'debian-13', task: 'upgrade', 'from-docker': '28.0.1', hold: 'yes' },
    { system: 'ubuntu-24.04', task: 'migrate', user: 'ann,bob' },
    { system: 'fedora-44', task: 'migrate' },
    { system: 'nixos' },
    { system: 'debian-13', mtu: '70000', subids: 'missing', privilege: 'none' },
    { system: 'debian-99' },
    { system: '' },
  ])('gives for %o what the whole planner gives', async (wish) => {
    expect((await plan(wish, en)).result).toEqual(makePlan(wish, en));
  });
});
