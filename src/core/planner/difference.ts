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

/** Whether two are the same step: each of several users has steps of the same name. */
type Named = Pick<StepContent, 'id' | 'user'>;
const isSame =
  (one: Named) =>
  (other: Named): boolean =>
    other.id === one.id && other.user === one.user;

/** The steps of two plans beside each other, in the order of the plans. */
export function pairSteps<Before extends StepContent, After extends StepContent>(
  before: readonly Before[],
  after: readonly After[],
): StepPair<Before, After>[] {
  const places: Named[] = [...before];
  let place = 0;
  for (const step of after) {
    const found = places.findIndex(isSame(step));
    if (found < 0) places.splice(place, 0, step);
    place = (found < 0 ? place : found) + 1;
  }
  return places.map((step) => {
    const left = before.find(isSame(step)) ?? null;
    const right = after.find(isSame(step)) ?? null;
    const same = left !== null && right !== null && contentOf(left) === contentOf(right);
    return { id: step.id, before: left, after: right, same };
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
  const before = readSteps(then);
  const today = new Map(now.map((step) => [fingerprint(step), step.id]));
  const kept = new Set(before.map(({ id, content }) => id + content));
  const gone = before.filter(({ id, content }) => !today.has(id + content)).map(({ id }) => id);
  const changes: StepChange[] = [];
  for (const [print, id] of today) {
    if (kept.has(print)) continue;
    const other = gone.indexOf(idPrint(id));
    if (other >= 0) gone.splice(other, 1);
    changes.push({ id, change: other < 0 ? 'added' : 'differs' });
  }
  const named = (print: string) => known.find((id) => idPrint(id) === print) ?? null;
  return [...changes, ...gone.map((print) => ({ id: named(print), change: 'gone' as const }))];
}
