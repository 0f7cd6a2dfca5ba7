import { findOption, type OptionValues } from '../../core/planner/browser.ts';
import { controlsOf } from './form-values.ts';
import type { MoreWords } from './more-words.en.ts';

/** An option with a value in the words of the form: what its label and its choice are called there. */
export const inWords = (
  form: HTMLFormElement,
  values: OptionValues,
  { between, empty }: MoreWords,
): string =>
  Object.entries(values)
    .map(
      ([name, value]) =>
        labelOf(form, name) + between.value + (valueInWords(form, name, value) || empty),
    )
    .join(between.options);

/** What the form calls an option. */
function labelOf(form: HTMLFormElement, name: string): string {
  const [first] = controlsOf(form, name);
  const title = first?.closest('.field fieldset')?.querySelector('legend') ?? first?.labels?.[0];
  return (title?.textContent ?? name).trim();
}

/** What the form calls a value of an option; an empty one is the default. */
export function valueInWords(form: HTMLFormElement, name: string, value: string): string {
  const spec = findOption(name);
  const wanted = value || spec?.default;
  const [first, ...others] = controlsOf(form, name);
  const choice =
    first instanceof HTMLSelectElement
      ? [...first.options].find((one) => one.value === wanted)
      : [first, ...others].find((one) => one?.value === wanted && others.length > 0)?.labels?.[0];
  const plain = wanted === spec?.default ? first?.getAttribute('placeholder') : wanted;
  return (choice?.textContent ?? plain ?? '').trim();
}
