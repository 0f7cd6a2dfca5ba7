import type { OptionName } from '../options.ts';
import type { en as core } from './core.en.ts';
import type { en as rules } from './rules.en.ts';

// English sets the keys of each part: Chinese must have the same ones.

/** What problems and steps say, and the headings of what is printed. */
export type CoreTexts = typeof core;
/** What warnings and refusals say. */
export type RuleTexts = typeof rules;
/** What options are called and mean. */
export type OptionTexts = Readonly<
  Record<OptionName, { readonly label: string; readonly meaning: string }>
>;

/** What a plan needs to speak one language. */
export type PlannerTexts = CoreTexts & RuleTexts;
/** The same with the words of forms and lists. */
export type FullTexts = PlannerTexts & { options: OptionTexts };

export type StepText = keyof CoreTexts['steps'];
export type WarningSlug = keyof RuleTexts['warnings'];
export type RefusalSlug = keyof RuleTexts['refusals'];

/** Puts values into `{places}`; a place without a value stays as it stands. */
export const fill = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{([\w-]+)\}/g, (place, name: string) => values[name] ?? place);
