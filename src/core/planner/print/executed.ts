import type { Way } from '../../evidence.ts';
import type { Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { printCommands } from './commands.ts';
import { printScript } from './script.ts';
import { printUndo } from './undo.ts';

/**
 * The lines of a script that do something: without its comments and blank lines, but with those of
 * the files it writes. Two scripts with the same ones do the same, whatever day's facts, or in
 * whichever language, their comments speak of.
 */
export function executedLines(script: string): string {
  const kept: string[] = [];
  let end: string | undefined;
  for (const line of script.split('\n')) {
    if (end === undefined && /^\s*(#|$)/.test(line)) continue;
    kept.push(line);
    if (line === end) end = undefined;
    else end ??= /<<'(\w+)'/.exec(line)?.[1];
  }
  return kept.join('\n');
}

/** What is carried out by one of the ways, without comments: the script, or the text and its undo. */
export const carriedOut = (plan: Plan, way: Way, words: CoreWords): string =>
  executedLines(
    way === 'script'
      ? printScript(plan, words)
      : `${printCommands(plan, words)}\n${printUndo(plan, words)}`,
  );
