import { findOption } from '../../../core/planner/options.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import type { WizardWords } from '../../setup/words.ts';
import { controlsOf } from './form.ts';

/** What options and their values are called. */
export interface Labels {
  readonly option: (name: string) => string;
  /** An empty value is the default. */
  readonly value: (name: string, value: string) => string;
}

/** The labels that stand in the form: they need not be loaded a second time. */
export const labelsIn = (form: HTMLFormElement): Labels => ({
  option: (name) => labelOf(form, name),
  value: (name, value) => choiceOf(form, name, value),
});

/** Options with their values as a sentence has them. */
export const inWords = (values: RawOptions, labels: Labels, { between, empty }: WizardWords) =>
  Object.entries(values)
    .map(
      ([name, value]) => labels.option(name) + between.value + (labels.value(name, value) || empty),
    )
    .join(between.options);

function labelOf(form: HTMLFormElement, name: string): string {
  const [first] = controlsOf(form, name);
  return first?.closest<HTMLElement>('.field')?.dataset.label ?? name;
}

function choiceOf(form: HTMLFormElement, name: string, value: string): string {
  const spec = findOption(name);
  const wanted = value || spec?.default;
  const [first, ...others] = controlsOf(form, name);
  if (first?.type === 'checkbox' && others.length === 0) return form.dataset[wanted ?? ''] ?? '';
  const choice =
    first instanceof HTMLSelectElement
      ? [...first.options].find((option) => option.value === wanted)
      : [first, ...others].find((control) => control?.value === wanted && others.length > 0)
          ?.labels?.[0];
  const plain = wanted === spec?.default ? first?.getAttribute('placeholder') : wanted;
  return (choice?.textContent ?? plain ?? '').trim();
}
