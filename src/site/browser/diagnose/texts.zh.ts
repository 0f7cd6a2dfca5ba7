import type { PlannerTexts } from '../../../core/planner/browser.ts';
import { zh as core } from '../../../core/planner/texts/core.zh.ts';
import { zh as rules } from '../../../core/planner/texts/rules.zh.ts';

/** What a plan says in one language, as one module to load. */
export const zh: PlannerTexts = { ...core, ...rules };
