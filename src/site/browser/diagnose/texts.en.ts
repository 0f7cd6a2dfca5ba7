import type { PlannerTexts } from '../../../core/planner/browser.ts';
import { en as core } from '../../../core/planner/texts/core.en.ts';
import { en as rules } from '../../../core/planner/texts/rules.en.ts';

/** What a plan says in one language, as one module to load. */
export const en: PlannerTexts = { ...core, ...rules };
