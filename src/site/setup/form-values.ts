import { type OptionSpec, optionSpecs } from '../../core/planner/options.ts';
import { controlFor } from './fields.ts';

type Values = Record<string, string>;

const controlsOf = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
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

/** An option with a value in the words of the form: what its label and its choice are called there. */
export function inWords(form: HTMLFormElement, values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const spec = optionSpecs.find((one) => one.name === name);
      const wanted = value || spec?.default;
      const [first, ...others] = controlsOf(form, name);
      const title = first?.closest('fieldset')?.querySelector('legend') ?? first?.labels?.[0];
      const choice =
        first instanceof HTMLSelectElement
          ? [...first.options].find((one) => one.value === wanted)
          : [first, ...others].find((one) => one?.value === wanted && others.length > 0)
              ?.labels?.[0];
      const plain = wanted === spec?.default ? first?.getAttribute('placeholder') : wanted;
      return `${(title?.textContent ?? name).trim()}: ${(choice?.textContent ?? plain ?? '').trim()}`;
    })
    .join(', ');
}
