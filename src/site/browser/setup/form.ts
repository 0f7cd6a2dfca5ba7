import { type OptionSpec, optionSpecs } from '../../../core/planner/options.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import { controlFor } from '../../setup/controls.ts';

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
export function readForm(form: HTMLFormElement): RawOptions {
  return Object.fromEntries(
    optionSpecs
      .filter((spec) => controlsOf(form, spec.name).length > 0)
      .map((spec) => [spec.name, answer(form, spec)]),
  );
}

/**
 * Puts options into the form; those that are not named go back to their default. Folded groups in
 * which something was chosen are opened, so that no choice is out of sight.
 */
export function writeForm(form: HTMLFormElement, values: RawOptions): void {
  for (const spec of optionSpecs) {
    const value = values[spec.name] || spec.default;
    const wanted = value.split(',');
    const controls = controlsOf(form, spec.name);
    for (const control of controls) {
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.checked =
          controlFor(spec) === 'checkbox' ? value === 'yes' : wanted.includes(control.value);
      } else {
        control.value = controlFor(spec) === 'input' && value === spec.default ? '' : value;
      }
    }
    const group = value !== spec.default && controls[0]?.closest('details');
    if (group) group.open = true;
  }
}
