import { makePlan, type Plan } from '../core/planner/index.ts';
import { words } from '../words/index.ts';
import type { Lang } from './modes.ts';

/**
 * The plan for options that a page of ours names.
 * @throws when there is none: then the page is wrong, not the reader
 */
export function planFor(options: Readonly<Record<string, string>> & { lang: Lang }): Plan {
  const result = makePlan(options, words[options.lang]);
  if (result.kind === 'plan') return result.plan;
  throw new Error(`No plan for ${JSON.stringify(options)}: ${JSON.stringify(result)}`);
}
