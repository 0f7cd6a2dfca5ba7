import { fill } from '../../../words/fill.ts';
import type { Lane, Plan, Step } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { typedComment, wrap } from './comments.ts';
import { becomeOf, type Part, partsOf, titleOf } from './lanes.ts';
import { partTitle } from './part-title.ts';
import { typedCommands } from './typed.ts';
import { printWords } from './words.ts';

/** How wide the comments between commands are. */
const textWidth = 96;

/** Name of the system and day of the facts: the head of everything printed. */
export function heading(plan: Plan, words: CoreWords): string[] {
  const system = plan.system.name;
  const labels = printWords[words.lang];
  return [fill(labels.title, { system }), fill(labels.facts, { date: plan.rules })];
}

/** A step's title, and what to know before its commands run. */
const aboutStep = (step: Step): string =>
  [titleOf(step), ...(step.caution?.split('\n').flatMap((line) => wrap(line, textWidth)) ?? [])]
    .map(typedComment)
    .join('\n');

/** What stands above everything to paste: into which shells. */
const shells = ({ lang }: CoreWords): string => typedComment(printWords[lang].shells);

/** What one account types. */
function part(plan: Plan, which: Part, words: CoreWords): string[] {
  const blocks = which.steps.map((step) =>
    [aboutStep(step), ...typedCommands(step, becomeOf(plan))].join('\n'),
  );
  return [typedComment(`---- ${partTitle(plan, which, words.lang)} ----`), ...blocks];
}

/** The plan as text: comments in the reader's language, and commands to paste. */
export function printCommands(plan: Plan, words: CoreWords): string {
  const head = [...heading(plan, words).map(typedComment), shells(words)].join('\n');
  return `${[head, ...partsOf(plan).flatMap((which) => part(plan, which, words))].join('\n\n')}\n`;
}

/** The part of one account alone. */
export const printLane = (plan: Plan, which: Lane, words: CoreWords): string =>
  `${[
    shells(words),
    ...partsOf(plan)
      .filter(({ lane }) => lane === which)
      .flatMap((found) => part(plan, found, words)),
  ].join('\n\n')}\n`;
