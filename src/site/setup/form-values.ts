import { type OptionSpec, optionSpecs } from '../../core/planner/options.ts';
import { controlFor } from './controls.ts';

type Values = Record<string, string>;

/** The controls of an option. */
export const controlsOf = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`),
];

const checked = (form: HTMLFormElement, name: string): string[] =>
  controlsOf(form, name)
    .filter((control) => control.checked)
    .map((control) => control.value);

function answer(form: HTMLFormElement, spec: OptionSpec): string {
  switch (controlFor(spec)) {
    case 'checkbox':
      return checked(form, spec.name).length > 0 ? 'yes' : 'no';
    case 'radios':
    case 'checkboxes':
      return checked(form, spec.name).join(',') || spec.default;
    default:
      return controlsOf(form, spec.name)[0]?.value.trim() ?? '';
  }
}

/** What the form says, by option; an empty value means the default. */
export function readForm(form: HTMLFormElement): Values {
  return Object.fromEntries(
    optionSpecs
      .filter((spec) => controlsOf(form, spec.name).length > 0)
      .map((spec) => [spec.name, answer(form, spec)]),
  );
}

/** Puts options into the form; those that are not named go back to their default. */
export function writeForm(form: HTMLFormElement, values: Values): void {
  for (const spec of optionSpecs) {
    const value = values[spec.name] || spec.default;
    const wanted = value.split(',');
    for (const control of controlsOf(form, spec.name)) {
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.checked =
          controlFor(spec) === 'checkbox' ? value === 'yes' : wanted.includes(control.value);
      } else {
        control.value = controlFor(spec) === 'input' && value === spec.default ? '' : value;
      }
    }
  }
}

/** Opens the folded groups in which something was chosen, so that no choice is out of sight. */
export function unfoldChosen(form: HTMLFormElement, values: Values): void {
  for (const spec of optionSpecs) {
    const value = values[spec.name];
    if (!value || value === spec.default) continue;
    const group = controlsOf(form, spec.name)[0]?.closest('details');
    if (group) group.open = true;
  }
}
