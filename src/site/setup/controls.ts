import type { OptionSpec } from '../../core/planner/options.ts';

/** How an option is asked for: with the native control that fits its kind. */
export type Control = 'checkbox' | 'radios' | 'select' | 'checkboxes' | 'input';

/** Fewer choices than this stand open as radio buttons. */
const manyChoices = 5;

/** The control for an option. */
export function controlFor(spec: OptionSpec): Control {
  if (spec.kind === 'list') return 'checkboxes';
  if (spec.kind !== 'choice') return 'input';
  if ([...spec.values].sort().join() === 'no,yes') return 'checkbox';
  // Nearly every reader sets up: the other tasks need no room of their own.
  return spec.values.length < manyChoices && spec.name !== 'task' ? 'radios' : 'select';
}
