import type { Lane, Plan, Step } from '../types.ts';

/** What stands before a command of the administrator: `sudo `, `doas `, or nothing in a root shell. */
export const becomeOf = (plan: Plan): string => {
  const { privilege } = plan.options;
  return privilege === 'sudo' || privilege === 'doas' ? `${privilege} ` : '';
};

/** The steps of one lane, in order. */
export const laneSteps = (plan: Plan, lane: Lane): Step[] =>
  plan.steps.filter((step) => step.lane === lane);
