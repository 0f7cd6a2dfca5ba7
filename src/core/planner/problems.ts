import { fill } from '../../words/fill.ts';
import { meantBy, type OptionSpec, takes } from './options.ts';
import { visible } from './visible.ts';
import type { CoreWords } from './words.ts';

/** What is wrong with the value of an option: what it takes, and what may have been meant. */
export function valueProblem(spec: OptionSpec, value: string, { problems }: CoreWords): string {
  const meant = meantBy(spec, value);
  const said = fill(problems.value, {
    option: spec.name,
    value: visible(value),
    takes: takes(spec),
  });
  return meant === undefined ? said : `${said}${fill(problems.meant, { meant })}`;
}
