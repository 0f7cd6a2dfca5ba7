import type { PlannerWords } from '../../../core/planner/browser.ts';
import { words as planner } from '../../../words/zh/planner.ts';
import { words as refusals } from '../../../words/zh/refusals.ts';
import { words as warnings } from '../../../words/zh/warnings/index.ts';

/** What a plan says in one language, as one module to load. */
export const zh: PlannerWords = { ...planner, ...warnings, ...refusals };
