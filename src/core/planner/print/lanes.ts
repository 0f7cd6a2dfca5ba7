import type { Lane, Plan, Step } from '../types.ts';

/** What stands before a command of the administrator: `sudo `, `doas `, or nothing in a root shell. */
export const becomeOf = (plan: Plan): string => {
  const { privilege } = plan.options;
  return privilege === 'sudo' || privilege === 'doas' ? `${privilege} ` : '';
};

/** What one account does; `user` where there are several. */
export interface Part {
  readonly lane: Lane;
  readonly user?: string;
  readonly steps: readonly Step[];
}

/** The parts of a plan by who runs them: the administrator, and the user, or each of several. */
export function partsOf(plan: Plan): Part[] {
  const users: (string | undefined)[] = plan.users.length > 1 ? [...plan.users] : [undefined];
  return [
    { lane: 'root' as const, steps: laneSteps(plan, 'root') },
    ...users.map((user) => ({
      lane: 'user' as const,
      ...(user !== undefined && { user }),
      steps: laneSteps(plan, 'user').filter((step) => step.user === user),
    })),
  ].filter(({ steps }) => steps.length > 0);
}

/** The title of a step, with the name of its user where it stands among those of others. */
export const titleOf = ({ lane, title, user }: Step): string =>
  user !== undefined && lane === 'root' ? `${title}: ${user}` : title;

/** The steps of one lane, in order. */
export const laneSteps = (plan: Plan, lane: Lane): Step[] =>
  plan.steps.filter((step) => step.lane === lane);
