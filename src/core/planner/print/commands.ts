import { fill } from '../../../words/fill.ts';
import { releaseOf } from '../../facts/systems/index.ts';
import type { Lane, Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { typedComment } from './comments.ts';
import { typedCommands } from './files.ts';
import { becomeOf, laneSteps } from './lanes.ts';
import { printWords } from './words.ts';

/** Name of the system and day of the facts: the head of everything printed. */
export function heading(plan: Plan, words: CoreWords): string[] {
  const system = releaseOf(plan.options.system).name;
  const labels = printWords[words.lang];
  return [fill(labels.title, { system }), fill(labels.facts, { date: plan.rules })];
}

function lane(plan: Plan, which: Lane, words: CoreWords): string[] {
  const steps = laneSteps(plan, which);
  if (steps.length === 0) return [];
  const forward = which === 'root' && plan.options.privilege === 'none';
  const labels = printWords[words.lang];
  const title = forward ? labels.admin : labels[`${which}Lane`];
  const blocks = steps.map((step) =>
    [typedComment(step.title), ...typedCommands(step, becomeOf(plan))].join('\n'),
  );
  return [typedComment(`---- ${title} ----`), ...blocks];
}

/** The plan as text: comments in the reader's language, and commands to paste. */
export function printCommands(plan: Plan, words: CoreWords): string {
  const blocks = [...heading(plan, words), printWords[words.lang].shells];
  const head = blocks.map(typedComment).join('\n');
  return `${[head, ...lane(plan, 'root', words), ...lane(plan, 'user', words)].join('\n\n')}\n`;
}
