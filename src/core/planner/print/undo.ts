import type { CoreTexts } from '../texts/index.ts';
import { printTexts } from '../texts/print.ts';
import type { Plan } from '../types.ts';
import { heading } from './commands.ts';
import { typedComment } from './comments.ts';

/**
 * The way back, last step first. It takes away what the setup tool's own uninstall leaves behind,
 * and says what it keeps.
 */
export function printUndo(plan: Plan, texts: CoreTexts): string {
  const words = printTexts[texts.lang];
  const head = [...heading(plan, texts), words.undo].map(typedComment).join('\n');
  const blocks = plan.steps
    .filter((step) => step.undo.length > 0)
    .toReversed()
    .map((step) => [typedComment(step.title), ...step.undo].join('\n'));
  const kept = [words.kept, words.keptHow].map(typedComment).join('\n');
  return `${[head, ...blocks, kept].join('\n\n')}\n`;
}
