import { becomeOf } from './print/lanes.ts';
import { typedCommands } from './print/typed.ts';
import type { StepId } from './rules/steps/ids.ts';
import type { Plan, Step } from './types.ts';

/** The steps that a package manager, or what feeds it, carries out. The others need a running system. */
const rehearsed: readonly StepId[] = [
  'packages-in-the-way',
  'repository-key',
  'repository',
  'packages',
  'aur',
  'upgrade-packages',
];

/** Those steps of a plan that are rehearsed. */
export const rehearsedSteps = (plan: Plan): readonly Step[] =>
  plan.steps.filter(({ id, lane }) => lane === 'root' && rehearsed.includes(id));

/** A step as it is printed for pasting. */
export const textOf = (plan: Plan, step: Step): string =>
  typedCommands(step, becomeOf(plan)).join('\n');

/** The tasks whose plans are rehearsed. Where one is refused, as upgrades by pacman are, it is left out. */
export const rehearsedTasks = ['install', 'upgrade'] as const;

/** All text that is rehearsed, and its way back: by it a record knows whether it still counts. */
export const rehearsedText = (plans: readonly Plan[]): string =>
  plans
    .flatMap((plan) => {
      const steps = rehearsedSteps(plan);
      return [
        ...steps.map((step) => textOf(plan, step)),
        ...steps.toReversed().flatMap(({ undo }) => undo),
      ];
    })
    .join('\n');
