import { makePlan, type Plan } from '../core/planner/index.ts';
import { en } from '../words/en/index.ts';
import { zh } from '../words/zh/index.ts';
import type { Lang } from './modes.ts';

/** The planner's words, per language. */
export const plannerTexts = { en, zh };

/**
 * The plan for options that a page of ours names.
 * @throws when there is none: then the page is wrong, not the reader
 */
export function planFor(options: Readonly<Record<string, string>> & { lang: Lang }): Plan {
  const result = makePlan(options, plannerTexts[options.lang]);
  if (result.kind === 'plan') return result.plan;
  throw new Error(`No plan for ${JSON.stringify(options)}: ${JSON.stringify(result)}`);
}
