import type { Lane, PlanFile } from './types.ts';

/** What a step does to a machine, without its words: all that two plans can differ in. */
export interface StepContent {
  readonly id: string;
  readonly lane: Lane;
  readonly file: PlanFile | null;
  readonly commands: readonly string[];
}

/** One step in two plans; `null` where a plan does not have it. */
export interface StepPair<Before extends StepContent, After extends StepContent> {
  readonly id: string;
  readonly before: Before | null;
  readonly after: After | null;
  /** Whether both write the same file and run the same commands. */
  readonly same: boolean;
}

const contentOf = ({ lane, file, commands }: StepContent): string =>
  JSON.stringify([lane, file && [file.path, file.mode, file.content], commands]);

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
