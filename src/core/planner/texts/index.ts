import type { en } from './en.ts';

/** The planner's words in one language. English sets the keys: Chinese must have the same ones. */
export type PlannerTexts = typeof en;

export type StepText = keyof PlannerTexts['steps'];
export type WarningText = keyof PlannerTexts['warnings'];
export type RefusalText = keyof PlannerTexts['refusals'];
export type OptionText = keyof PlannerTexts['options'];

/** Puts values into `{places}`; a place without a value stays as it stands. */
export const fill = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{([\w-]+)\}/g, (place, name: string) => values[name] ?? place);
