import { findSystem } from '../../facts/systems/index.ts';
import { fill, type PlannerTexts } from '../texts/index.ts';
import type { Lane, Plan, Step } from '../types.ts';
import { comment } from './comments.ts';
import { typedCommands } from './files.ts';

/** What stands before a command of the administrator: `sudo `, `doas `, or nothing in a root shell. */
export const becomeOf = (plan: Plan): string => {
  const { privilege } = plan.options;
  return privilege === 'sudo' || privilege === 'doas' ? `${privilege} ` : '';
};

/** Name of the system and day of the facts: the head of everything printed. */
export function heading(plan: Plan, texts: PlannerTexts): string[] {
  const system = findSystem(plan.options.system ?? '')?.name ?? '';
  return [fill(texts.print.title, { system }), fill(texts.print.facts, { date: plan.rules })];
}

/** The steps of one lane, in order. */
export const laneSteps = (plan: Plan, lane: Lane): Step[] =>
  plan.steps.filter((step) => step.lane === lane);

function lane(plan: Plan, which: Lane, texts: PlannerTexts): string[] {
  const steps = laneSteps(plan, which);
  if (steps.length === 0) return [];
  const forward = which === 'root' && plan.options.privilege === 'none';
  const title = forward ? texts.print.admin : texts.print[which];
  const blocks = steps.map((step) =>
    [comment(step.title), ...typedCommands(step, becomeOf(plan))].join('\n'),
  );
  return [comment(`== ${title} ==`), ...blocks];
}

/** The plan as text: comments in the reader's language, and commands to paste. */
export function printCommands(plan: Plan, texts: PlannerTexts): string {
  const head = heading(plan, texts).map(comment).join('\n');
  return `${[head, ...lane(plan, 'root', texts), ...lane(plan, 'user', texts)].join('\n\n')}\n`;
}
