import { fill } from '../../../words/fill.ts';
import { releaseOf } from '../../facts/systems/index.ts';
import type { Lane, Plan } from '../types.ts';
import type { CoreTexts } from '../words.ts';
import { typedComment } from './comments.ts';
import { typedCommands } from './files.ts';
import { becomeOf, laneSteps } from './lanes.ts';
import { printWords } from './words.ts';

/** Name of the system and day of the facts: the head of everything printed. */
export function heading(plan: Plan, texts: CoreTexts): string[] {
  const system = releaseOf(plan.options.system).name;
  const words = printWords[texts.lang];
  return [fill(words.title, { system }), fill(words.facts, { date: plan.rules })];
}

function lane(plan: Plan, which: Lane, texts: CoreTexts): string[] {
  const steps = laneSteps(plan, which);
  if (steps.length === 0) return [];
  const forward = which === 'root' && plan.options.privilege === 'none';
  const words = printWords[texts.lang];
  const title = forward ? words.admin : words[`${which}Lane`];
  const blocks = steps.map((step) =>
    [typedComment(step.title), ...typedCommands(step, becomeOf(plan))].join('\n'),
  );
  return [typedComment(`---- ${title} ----`), ...blocks];
}

/** The plan as text: comments in the reader's language, and commands to paste. */
export function printCommands(plan: Plan, texts: CoreTexts): string {
  const words = [...heading(plan, texts), printWords[texts.lang].shells];
  const head = words.map(typedComment).join('\n');
  return `${[head, ...lane(plan, 'root', texts), ...lane(plan, 'user', texts)].join('\n\n')}\n`;
}
