import { type SystemRelease, systems } from '../facts/systems/index.ts';
import { makePlan } from './make-plan.ts';
import type { PlannerWords } from './words.ts';

/** What a reader types for a system, without what only names the release. */
function recipe(system: SystemRelease, words: PlannerWords): string {
  const result = makePlan({ system: system.id }, words);
  if (result.kind !== 'plan') return system.id;
  const { steps, notices } = result.plan;
  const typed = steps.map(({ id, lane, commands, file }) => [id, lane, commands, file]);
  const warned = notices.map(({ id }) => id);
  const text = JSON.stringify([typed, warned]);
  const suite = system.repository?.suite;
  return suite ? text.replaceAll(`Suites: ${suite}\\n`, 'Suites: …\\n') : text;
}

/** Releases whose default plans are the same steps, together; in the order of the facts. */
export function equivalentSystems(words: PlannerWords): SystemRelease[][] {
  const classes = new Map<string, SystemRelease[]>();
  for (const system of systems) {
    const key = recipe(system, words);
    classes.set(key, [...(classes.get(key) ?? []), system]);
  }
  return [...classes.values()];
}
