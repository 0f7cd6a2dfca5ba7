import { type SystemRelease, systems } from '../facts/systems/index.ts';
import { makePlan } from './plan.ts';
import type { PlannerTexts } from './words.ts';

/** What a reader types for a system, without what only names the release. */
function recipe(system: SystemRelease, texts: PlannerTexts): string {
  const result = makePlan({ system: system.id }, texts);
  if (result.kind !== 'plan') return system.id;
  const { steps, notices } = result.plan;
  const typed = steps.map(({ id, lane, commands, file }) => [id, lane, commands, file]);
  const told = notices.map(({ id }) => id);
  const text = JSON.stringify([typed, told]);
  const suite = system.repository?.suite;
  return suite ? text.replaceAll(`Suites: ${suite}\\n`, 'Suites: …\\n') : text;
}

/** Releases whose default plans are the same steps, together; in the order of the facts. */
export function equivalentSystems(texts: PlannerTexts): SystemRelease[][] {
  const classes = new Map<string, SystemRelease[]>();
  for (const system of systems) {
    const key = recipe(system, texts);
    classes.set(key, [...(classes.get(key) ?? []), system]);
  }
  return [...classes.values()];
}
