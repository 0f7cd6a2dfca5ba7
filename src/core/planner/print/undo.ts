import type { Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { heading, howToPaste, readWhole } from './commands.ts';
import { typedComment } from './comments.ts';
import { type Part, partsOf, titleOf } from './lanes.ts';
import { partTitle } from './part-title.ts';
import { stillRecorded } from './still-recorded.ts';
import { printWords } from './words.ts';

/** What one account takes back, last step first. */
function part(which: Part, title: string): string[] {
  const steps = which.steps.filter((step) => step.undo.length > 0);
  if (steps.length === 0) return [];
  const blocks = steps
    .toReversed()
    .map((step) => [typedComment(titleOf(step)), ...step.undo].join('\n'));
  return [typedComment(`---- ${title} ----`), readWhole(blocks)];
}

/**
 * The way back, last step first: the user's part, then the administrator's. It takes away what the
 * setup tool's own uninstall leaves behind, and says what it keeps.
 */
export function printUndo(plan: Plan, words: CoreWords): string {
  const labels = printWords[words.lang];
  const head = [...heading(plan, words), labels.undo, labels.shells, ...howToPaste(plan, words)]
    .map(typedComment)
    .join('\n');
  const accounts = plan.options['create-user'] === 'yes' ? [labels.keptAccounts] : [];
  const kept = [labels.kept, ...accounts, labels.keptHow].map(typedComment).join('\n');
  const parts = partsOf(plan);
  const lanes = [
    ...parts.filter(({ lane }) => lane === 'user'),
    ...parts.filter(({ lane }) => lane === 'root'),
  ].flatMap((which) => part(which, partTitle(plan, which, words.lang, 'undo')));
  const rest = `${typedComment(labels.stillRecorded)}\n${stillRecorded('~')} || true`;
  return `${[head, ...lanes, kept, rest].join('\n\n')}\n`;
}
