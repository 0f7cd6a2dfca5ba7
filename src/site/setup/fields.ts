import { type OptionSpec, optionSpecs } from '../../core/planner/options.ts';

/** How an option is asked for: with the native control that fits its kind. */
export type Control = 'checkbox' | 'radios' | 'select' | 'checkboxes' | 'input';

/** Fewer choices than this stand open as radio buttons. */
const manyChoices = 5;

/** The control for an option. */
export function controlFor(spec: OptionSpec): Control {
  if (spec.kind === 'list') return 'checkboxes';
  if (spec.kind !== 'choice') return 'input';
  if ([...spec.values].sort().join() === 'no,yes') return 'checkbox';
  return spec.values.length < manyChoices ? 'radios' : 'select';
}

/** What is asked first; everything else is folded by group. */
const first = ['system', 'docker', 'method'];

/** Not asked: the page's language is in its address. */
const unasked = ['lang'];

/** The form: the questions that come first, then the folded groups in the planner's order. */
export const firstFields: readonly OptionSpec[] = first.map(
  (name) => optionSpecs.find((spec) => spec.name === name) as OptionSpec,
);

export const foldedGroups: readonly {
  group: OptionSpec['group'];
  fields: readonly OptionSpec[];
}[] = [...new Set(optionSpecs.map((spec) => spec.group))]
  .map((group) => ({
    group,
    fields: optionSpecs.filter(
      (spec) => spec.group === group && ![...first, ...unasked].includes(spec.name),
    ),
  }))
  .filter((one) => one.fields.length > 0);
