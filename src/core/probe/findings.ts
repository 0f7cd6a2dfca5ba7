import type { PlannerWords } from '../planner/browser.ts';
import { makePlan } from '../planner/make-plan.ts';
import type { Wishes } from '../planner/options.ts';
import type { StepId } from '../planner/rules/steps/ids.ts';
import type { Plan, Refusal, Step } from '../planner/types.ts';
import type { Lack } from './lacks.ts';
import { lacksOf } from './lacks.ts';
import type { ProbeResult } from './parse.ts';

/** What some steps mend together; no steps where only reading helps. */
export interface Mending {
  readonly steps: readonly Step[];
  readonly lacks: readonly Lack[];
}

/** What is missing on a machine, and the steps of its plan that fix it, in the plan's order. */
export interface Findings {
  readonly options: Wishes;
  readonly mendings: readonly Mending[];
  /** `null` where no plan can be made. */
  readonly plan: Plan | null;
  /** Why none can, with what to change. Empty as well where the system is unknown. */
  readonly refusals: readonly Refusal[];
}

/** Packages are found only once their repository is known. */
const comesFirst: Partial<Record<StepId, readonly StepId[]>> = {
  packages: ['repository-key', 'repository'],
};

/** Reads a machine's probe against its plan. */
export function findingsOf(probe: ProbeResult, words: PlannerWords): Findings {
  const { options } = probe;
  const result = options.system ? makePlan(options, words) : undefined;
  const plan = result?.kind === 'plan' ? result.plan : null;
  const steps = plan?.steps ?? [];
  const lacks = lacksOf(
    probe,
    steps.map(({ id }) => id),
  );
  const mended = steps.flatMap((step) => {
    const ofStep = lacks.filter((lack) => lack.step === step.id);
    const before = steps.filter(({ id }) => comesFirst[step.id]?.includes(id));
    return ofStep.length > 0 ? [{ steps: [...before, step], lacks: ofStep }] : [];
  });
  const others = lacks
    .filter((lack) => lack.step === null)
    .map((lack) => ({ steps: [], lacks: [lack] }));
  return {
    options,
    mendings: [...mended, ...others],
    plan,
    refusals: result?.kind === 'refused' ? result.refusals : [],
  };
}
