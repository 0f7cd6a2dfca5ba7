import { en } from '../../../words/en/index.ts';
import { makePlan } from '../make-plan.ts';
import { printScript } from '../print/script.ts';
import type { Plan, RawOptions } from '../types.ts';

/** The plan for wishes; where the system cannot have all of them, for what it can have. */
export function planFor(wishes: RawOptions): Plan {
  const answer = makePlan(wishes, en);
  if (answer.kind === 'plan') return answer.plan;
  if (answer.kind === 'invalid') throw new Error(JSON.stringify(answer));
  const refusal = answer.refusals[0];
  const next = { ...wishes, ...refusal?.change };
  if (Object.entries(next).every(([name, value]) => wishes[name] === value))
    throw new Error(`${wishes.system}: what ${refusal?.id} proposes leads to ${refusal?.id} again`);
  return planFor(next);
}

/** The same as a script. */
export const scriptFor = (wishes: RawOptions): string => printScript(planFor(wishes), en);
