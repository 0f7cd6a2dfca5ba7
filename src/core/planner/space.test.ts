import { describe, expect, it } from 'vitest';
import { faultsOfAnswer } from './testing/invariants.ts';
import { aloneOn, driverSpace, pairSpace, random, sample } from './testing/space.ts';
import {
  askedOfReleases,
  closelyRead,
  ofEachManager,
  parents,
  relatives,
  unlike,
} from './testing/systems.ts';
import { isWhole } from './testing/whole.ts';

/** Answers every wish; gives the count and the first few that went wrong. */
function answerAll(wishes: Iterable<Readonly<Record<string, string>>>) {
  let count = 0;
  const wrong: string[] = [];
  for (const wish of wishes) {
    count++;
    const faults = faultsOfAnswer(wish);
    if (faults.length > 0 && wrong.length < 5)
      wrong.push(`${JSON.stringify(wish)}: ${faults.join('; ')}`);
  }
  return { count, wrong };
}

function* samples(seed: number, count: number) {
  const next = random(seed);
  for (let i = 0; i < count; i++) yield sample(next);
}

const hint =
  'mend the rule that speaks, or that should: src/core/planner/rules (what is sound: testing/invariants.ts)';

describe('every wish gets a plan, or a refusal that leads to one', () => {
  it('every release, method, engine and pair of drivers', () => {
    const { count, wrong } = answerAll(driverSpace(isWhole ? unlike : ofEachManager));
    expect(wrong, hint).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  it('every release, and every value of every option', () => {
    const { wrong } = answerAll(aloneOn([...parents, ...relatives].map(({ id }) => id)));
    expect(wrong, hint).toEqual([]);
  });

  it.each(isWhole ? parents.map(({ id }) => id) : [closelyRead])(
    '%s: all values of all options in pairs',
    (id) => {
      const { wrong } = answerAll(pairSpace([id]));
      expect(wrong, hint).toEqual([]);
    },
  );

  // What rules ask of a wish alone is what it is on the parent.
  it.runIf(isWhole).each(relatives.map(({ id }) => id))(
    '%s: what rules ask of a release, in pairs',
    (id) => {
      const { wrong } = answerAll(pairSpace([id], askedOfReleases));
      expect(wrong, hint).toEqual([]);
    },
  );

  it('many options at once, from a seed', () => {
    const { wrong } = answerAll(samples(20261123, isWhole ? 20_000 : 2_000));
    expect(wrong, hint).toEqual([]);
  });
});
