import type { Carrier, RunRecord, Way } from '../../evidence.ts';
import type { Plan } from '../types.ts';
import type { CoreWords, PlannerWords } from '../words.ts';
import { printPlaybook } from './ansible.ts';
import { printCloudConfig } from './cloud-init.ts';
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

/** The part of a script that is no step's: it finds out what is done, notes it, and runs the steps. */
export const frame = 'frame';

/** The same lines in parts: those of each step by its name, and all others, which run the steps. */
function partsOfScript(script: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string[]>();
  let step: string | undefined;
  let before = '';
  for (const line of executedLines(script).split('\n')) {
    step ??= /^step_(\w+)\(\) \{$/.exec(line)?.[1]?.replaceAll('_', '-');
    const part = step ?? frame;
    parts.set(part, [...(parts.get(part) ?? []), line]);
    // A file that a step writes may hold such a line too.
    if (line === '}' && before === '  esac') step = undefined;
    before = line;
  }
  return new Map([...parts].map(([part, lines]) => [part, lines.join('\n')]));
}

/**
 * What a record keeps of each part of a script, to tell later which have changed.
 * @param sum a cryptographic sum in hexadecimal, of which the beginning is kept
 */
export const sumsOfParts = (
  script: string,
  sum: (lines: string) => string,
): NonNullable<RunRecord['parts']> =>
  Object.fromEntries(
    [...partsOfScript(script)].map(([part, lines]) => [part, sum(lines).slice(0, 12)]),
  );

/** A plan as what carries it out from beginning to end has it: a playbook with its undo. */
export function printedFor(plan: Plan, by: Carrier, words: PlannerWords): string {
  if (by === 'ansible')
    return `${printPlaybook(plan, words, 'do')}\n${printPlaybook(plan, words, 'undo')}`;
  return by === 'cloud-init' ? printCloudConfig(plan, words) : printScript(plan, words);
}

/**
 * The lines of it that do something. In YAML a script's files are indented, so that their ends cannot
 * be told: lines that look like comments are left out there too.
 */
export const executedBy = (plan: Plan, by: Carrier, words: PlannerWords): string => {
  const text = printedFor(plan, by, words);
  return by === 'script'
    ? executedLines(text)
    : text
        .split('\n')
        .filter((line) => !/^\s*(#|$)/.test(line))
        .join('\n');
};

/** What is carried out by one of the ways, without comments: the script, or the text and its undo. */
export const carriedOut = (plan: Plan, way: Way, words: CoreWords): string =>
  executedLines(
    way === 'script'
      ? printScript(plan, words)
      : `${printCommands(plan, words)}\n${printUndo(plan, words)}`,
  );
