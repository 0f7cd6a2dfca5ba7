import type { en } from './core.en.ts';

/** The planner's words in one language. English sets the keys: Chinese must have the same ones. */
export type PlannerTexts = typeof en;

export type StepText = keyof PlannerTexts['steps'];
export type WarningText = keyof PlannerTexts['warnings'];
export type RefusalText = keyof PlannerTexts['refusals'];
export type OptionText = keyof PlannerTexts['options'];

/** Puts values into `{places}`; a place without a value stays as it stands. */
export const fill = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{([\w-]+)\}/g, (place, name: string) => values[name] ?? place);

/** Words that say what each option means, besides its name. */
export interface FullTexts extends Omit<PlannerTexts, 'options'> {
  options: Record<OptionText, { label: string; meaning: string }>;
}

/** Puts meanings beside the names of the options. */
export function withMeanings(
  core: PlannerTexts,
  meanings: Readonly<Record<OptionText, string>>,
): FullTexts {
  const names = Object.keys(core.options) as OptionText[];
  const pairs = names.map((name) => [name, { ...core.options[name], meaning: meanings[name] }]);
  return { ...core, options: Object.fromEntries(pairs) as FullTexts['options'] };
}
