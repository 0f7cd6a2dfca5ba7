import type { HostOption } from '../../core/planner/hosts.ts';
import type { DoneReason } from '../../core/probe/done.ts';
import type { words as plan } from '../../words/en/plan.ts';
import type { words as setup } from '../../words/en/setup.ts';
import type { words as wizard } from '../../words/en/wizard.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/languages.ts';

/** Compiles only while every reason for which a step counts as done, and every question, has its words. */
type Complete<
  Words extends {
    readonly doneBecause: Readonly<Record<DoneReason, string>>;
    readonly ask: { readonly about: Readonly<Record<HostOption, string>> };
  },
> = Words;

/** What the wizard says once it is asked for more than the plan. */
export type WizardWords = Complete<typeof wizard>;
/** What is said around the steps of a plan. */
export type PlanWords = typeof plan;
/** What stands in the pages around a plan and its form. */
export type PageWords = typeof setup;

/** All words of setup in one language: for pages. The island loads its own part. */
export const setupWords = (lang: Lang): PageWords & PlanWords => ({
  ...words[lang].setup,
  ...words[lang].plan,
});
