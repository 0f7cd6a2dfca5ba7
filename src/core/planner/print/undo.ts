import type { Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { heading } from './commands.ts';
import { typedComment } from './comments.ts';
import { printWords } from './words.ts';

/**
 * The way back, last step first. It takes away what the setup tool's own uninstall leaves behind,
 * and says what it keeps.
 */
export function printUndo(plan: Plan, words: CoreWords): string {
  const labels = printWords[words.lang];
  const head = [...heading(plan, words), labels.undo].map(typedComment).join('\n');
  const blocks = plan.steps
    .filter((step) => step.undo.length > 0)
    .toReversed()
    .map((step) => [typedComment(step.title), ...step.undo].join('\n'));
  const kept = [labels.kept, labels.keptHow].map(typedComment).join('\n');
  return `${[head, ...blocks, kept].join('\n\n')}\n`;
}
