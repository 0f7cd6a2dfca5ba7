import type { words as options } from '../../words/en/options.ts';
import type { words as planner } from '../../words/en/planner.ts';
import type { words as refusals } from '../../words/en/refusals.ts';
import type { words as warnings } from '../../words/en/warnings/index.ts';
import type { OptionName } from './options.ts';
import type { StepId } from './rules/steps/ids.ts';

/** Compiles only while every name of a kind has its words: a new one is to be added in `src/words`. */
type Complete<Name extends string, Words extends Readonly<Record<Name, object>>> = Words;

type Steps = Complete<StepId, (typeof planner)['steps']>;

/** What problems and steps say, how rules are known, and the headings of what is printed. */
export type CoreWords = typeof planner & { readonly steps: Steps };
/** What warnings say. */
export type WarningWords = typeof warnings;
/** What refusals say. */
export type RefusalWords = typeof refusals;
/** What warnings and refusals say. */
export type RuleWords = WarningWords & RefusalWords;
/** What options are called and mean. */
export type OptionWords = Complete<OptionName, typeof options>;

/** What a plan needs to speak one language. */
export type PlannerWords = CoreWords & RuleWords;
/** The same with the words of forms and lists. */
export type FullWords = PlannerWords & { readonly options: OptionWords };

export type StepSlug = keyof Steps;
export type WarningSlug = keyof RuleWords['warnings'];
export type RefusalSlug = keyof RuleWords['refusals'];
