import type { words as options } from '../../words/en/options.ts';
import type { words as planner } from '../../words/en/planner.ts';
import type { words as refusals } from '../../words/en/refusals.ts';
import type { words as tasks } from '../../words/en/tasks.ts';
import type { words as warnings } from '../../words/en/warnings/index.ts';
import type { OptionName } from './options.ts';
import type { SetupStepId, StepId, TaskStepId } from './rules/steps/ids.ts';

/** Compiles only while every name of a kind has its words: a new one is to be added in `src/words`. */
type Complete<Name extends string, Words extends Readonly<Record<Name, object>>> = Words;

type Steps = Complete<SetupStepId, (typeof planner)['steps']>;
type TaskSteps = Complete<TaskStepId, (typeof tasks)['steps']>;

/** What problems and steps say, how rules are known, and the headings of what is printed. */
export type CoreWords = typeof planner & {
  readonly steps: Steps;
  /** What upgrading and moving say: there once such a plan is asked for. */
  readonly tasks?: TaskWords | undefined;
};
/** What upgrading and moving say. */
export type TaskWords = typeof tasks & { readonly steps: TaskSteps };
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
export type TaskWarningSlug = keyof TaskWords['warnings'];
export type TaskRefusalSlug = keyof TaskWords['refusals'];
export type WarningSlug = keyof RuleWords['warnings'];
export type RefusalSlug = keyof RuleWords['refusals'];

/** What is said of a step. */
export interface StepWords {
  readonly title: string;
  readonly why: string;
  readonly caution?: string;
}

/** What is said of this step: by the words that every plan has, or by those of its task. */
export function stepWords(
  { steps, tasks }: CoreWords,
  { id, text = id }: { readonly id: StepId; readonly text?: StepSlug | StepId },
): StepWords {
  const usual: Readonly<Partial<Record<string, StepWords>>> = steps;
  const own: Readonly<Partial<Record<string, StepWords>>> = tasks?.steps ?? {};
  return own[text] ?? usual[text] ?? { title: text, why: '' };
}
