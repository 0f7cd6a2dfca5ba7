import type { PlannerWords } from '../../../core/planner/browser.ts';
import { words as planner } from '../../../words/en/planner.ts';
import { words as refusals } from '../../../words/en/refusals.ts';
import { words as warnings } from '../../../words/en/warnings/index.ts';

/** What a plan says in one language, as one module to load. */
export const en: PlannerWords = { ...planner, ...warnings, ...refusals };
