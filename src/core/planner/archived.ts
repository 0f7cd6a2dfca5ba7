/**
 * What is kept of a planner when its facts grow old: the steps for any options, without words.
 * `npm run archive` bundles this file, with the facts and rules as they stand, into `archive/`.
 */
import { factsDate } from '../facts/date.ts';
import type { StepContent } from './difference.ts';
import { optionSpecs } from './options.ts';
import { makePlan } from './plan.ts';
import type { PlannerTexts } from './texts/index.ts';
import type { OptionValues } from './types.ts';

/** An archived planner, as a module. */
export interface Archive {
  /** Day of the facts. */
  readonly facts: string;
  /** The steps for these options, or `null` where they gave no plan. Options of later days are left out. */
  readonly stepsFor: (options: OptionValues) => StepContent[] | null;
}

const word = { title: '', why: '' };
const words = (value: unknown): unknown => new Proxy({}, { get: () => value });
const silent = {
  lang: 'en',
  problems: words(''),
  steps: words(word),
  warnings: words(''),
  refusals: words(''),
} as PlannerTexts;

export const facts: Archive['facts'] = factsDate;

export const stepsFor: Archive['stepsFor'] = (options) => {
  const known = optionSpecs.map(({ name }) => [name, options[name] ?? ''] as const);
  const result = makePlan(Object.fromEntries(known), silent);
  if (result.kind !== 'plan') return null;
  return result.plan.steps.map(({ id, lane, file, commands }) => ({ id, lane, file, commands }));
};
