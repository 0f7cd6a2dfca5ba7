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

/** What stands above everything to paste: how, where some of it is by root. */
export function howToPaste(plan: Plan, { lang }: CoreWords): string[] {
  const become = becomeOf(plan).trim();
  return become ? [fill(printWords[lang].braces, { become })] : [];
}

/** What stands above a plan to paste: into which shells, and how. */
const shells = (plan: Plan, words: CoreWords): string =>
  [printWords[words.lang].shells, ...howToPaste(plan, words)].map(typedComment).join('\n');

/**
 * Commands that a shell reads to their end before it runs the first. Where a paste is not taken as one
 * piece (ash, dash, some consoles), sudo swallows whatever of it is still to come: it passes what is
 * typed on to the terminal that it makes for its command, and its question for a password throws it away.
 */
export const readWhole = (blocks: readonly string[]): string =>
  blocks.length > 1 ? `{\n${blocks.join('\n\n')}\n}` : blocks.join('');

/** What one account types. */
function part(plan: Plan, which: Part, words: CoreWords): string[] {
  const blocks = which.steps.map((step) =>
    [aboutStep(step), ...typedCommands(step, becomeOf(plan))].join('\n'),
  );
  return [typedComment(`---- ${partTitle(plan, which, words.lang)} ----`), readWhole(blocks)];
}

/** The plan as text: comments in the reader's language, and commands to paste. */
export function printCommands(plan: Plan, words: CoreWords): string {
  const head = [...heading(plan, words).map(typedComment), shells(plan, words)].join('\n');
  return `${[head, ...partsOf(plan).flatMap((which) => part(plan, which, words))].join('\n\n')}\n`;
}

/** The part of one account alone: where there are several users, of this one. */
export const printLane = (plan: Plan, which: Lane, words: CoreWords, user = ''): string =>
  `${[
    shells(plan, words),
    ...partsOf(plan)
      .filter((part) => part.lane === which && (!user || part.user === user))
      .flatMap((found) => part(plan, found, words)),
  ].join('\n\n')}\n`;

/** A text to paste, cut where another account goes on: what stands above its parts, and each of them. */
export function partsOfText(text: string): { readonly head: string; readonly parts: string[] } {
  const [head = '', ...parts] = text.split(/^(?=# ---- )/m);
  return { head, parts };
}
