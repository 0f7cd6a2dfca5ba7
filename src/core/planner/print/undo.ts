import type { Lane, Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { heading } from './commands.ts';
import { typedComment } from './comments.ts';
import { laneSteps } from './lanes.ts';
import { printWords } from './words.ts';

/** What one account takes back, last step first. */
function lane(plan: Plan, which: Lane, title: string): string[] {
  const steps = laneSteps(plan, which).filter((step) => step.undo.length > 0);
  if (steps.length === 0) return [];
  const blocks = steps
    .toReversed()
    .map((step) => [typedComment(step.title), ...step.undo].join('\n'));
  return [typedComment(`---- ${title} ----`), ...blocks];
}

/**
 * The way back, last step first: the user's part, then the administrator's. It takes away what the
 * setup tool's own uninstall leaves behind, and says what it keeps.
 */
export function printUndo(plan: Plan, words: CoreWords): string {
  const labels = printWords[words.lang];
  const head = [...heading(plan, words), labels.undo].map(typedComment).join('\n');
  const kept = [labels.kept, labels.keptHow].map(typedComment).join('\n');
  const lanes = [...lane(plan, 'user', labels.userLane), ...lane(plan, 'root', labels.rootLane)];
  return `${[head, ...lanes, kept].join('\n\n')}\n`;
}
