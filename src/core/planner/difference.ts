import { contentOf, type StepContent } from './content.ts';
import { fingerprint, idPrint, noSteps, readSteps } from './origin.ts';
import type { StepId } from './rules/steps/ids.ts';

/** One step in two plans; `null` where a plan does not have it. */
export interface StepPair<Before extends StepContent, After extends StepContent> {
  readonly id: StepId;
  readonly before: Before | null;
  readonly after: After | null;
  /** Whether both write the same file and run the same commands. */
  readonly same: boolean;
}

/** The steps of two plans beside each other, in the order of the plans. */
export function pairSteps<Before extends StepContent, After extends StepContent>(
  before: readonly Before[],
  after: readonly After[],
): StepPair<Before, After>[] {
  const ids = before.map(({ id }) => id);
  let place = 0;
  for (const { id } of after) {
    const found = ids.indexOf(id);
    if (found < 0) ids.splice(place, 0, id);
    place = (found < 0 ? place : found) + 1;
  }
  return ids.map((id) => {
    const left = before.find((step) => step.id === id) ?? null;
    const right = after.find((step) => step.id === id) ?? null;
    const same = left !== null && right !== null && contentOf(left) === contentOf(right);
    return { id, before: left, after: right, same };
  });
}

/** What became of a step since a link was made. `id` is `null` for one that nothing here knows. */
export interface StepChange {
  readonly id: StepId | null;
  readonly change: 'differs' | 'added' | 'gone';
}

/**
 * How a plan differs from the one whose fingerprints a link carries: its own steps in their order,
 * then those that are gone. `null` where there was no plan.
 * @param known the ids of all steps that can be named, whether or not they are in the plan
 */
export function stepsSince(
  then: string,
  now: readonly StepContent[],
  known: readonly StepId[],
): StepChange[] | null {
  if (then === noSteps) return null;
  const before = new Map(readSteps(then).map(({ id, content }) => [id, content]));
  const changes: StepChange[] = [];
  for (const step of now) {
    const print = idPrint(step.id);
    const content = before.get(print);
    before.delete(print);
    if (content === undefined) changes.push({ id: step.id, change: 'added' });
    else if (print + content !== fingerprint(step))
      changes.push({ id: step.id, change: 'differs' });
  }
  const gone = [...before.keys()].map((print) => known.find((id) => idPrint(id) === print) ?? null);
  return [...changes, ...gone.map((id) => ({ id, change: 'gone' as const }))];
}
