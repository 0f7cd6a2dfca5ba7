import type { PlannerWords } from '../../../core/planner/browser.ts';
import { words as planner } from '../../../words/zh/planner.ts';
import { words as refusals } from '../../../words/zh/refusals.ts';
import { words as rules } from '../../../words/zh/rules.ts';

/** What a plan says in one language, as one module to load. */
export const zh: PlannerWords = { ...planner, ...rules, ...refusals };
