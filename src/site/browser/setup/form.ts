import { findOption, type OptionSpec, optionSpecs } from '../../../core/planner/options.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import { controlFor } from '../../setup/controls.ts';

/** The controls of an option, as the form itself knows them: asking for a selector took most of reading it. */
export function controlsOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  const found = form.elements.namedItem(name);
  if (!found) return [];
  return (found instanceof RadioNodeList ? [...found] : [found]) as HTMLInputElement[];
}

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
  for (const spec of optionSpecs) writeControl(form, spec, values[spec.name] || spec.default);
}

function writeControl(form: HTMLFormElement, spec: OptionSpec, value: string): void {
  const wanted = value.split(',');
  const control = controlFor(spec);
  for (const one of controlsOf(form, spec.name)) {
    if (one.type === 'checkbox' || one.type === 'radio')
      one.checked = control === 'checkbox' ? value === 'yes' : wanted.includes(one.value);
    else one.value = control === 'input' && value === spec.default ? '' : value;
  }
  const turn = form.querySelector<HTMLInputElement>(`[data-switch="${CSS.escape(spec.name)}"]`);
  if (turn) turn.checked = value !== spec.default;
  if (value !== spec.default) showControl(form, spec.name);
}

/** Opens whatever an option's control is folded into. */
export function showControl(form: HTMLFormElement, name: string): void {
  const group = controlsOf(form, name)[0]?.closest('details');
  if (group) group.open = true;
}

/**
 * A wish that takes more than yes or no has a switch, which sets its option to what is usually
 * wanted, or back. Returns the option's name; an empty one for what is no such switch.
 */
export function turnSwitch(form: HTMLFormElement, { checked, dataset }: HTMLInputElement): string {
  const spec = findOption(dataset.switch ?? '');
  if (!spec) return '';
  writeControl(form, spec, (checked && dataset.on) || spec.default);
  return spec.name;
}
