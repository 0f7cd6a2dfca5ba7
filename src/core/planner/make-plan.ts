import { releaseOf } from '../facts/systems/index.ts';
import { planWith, readOptions } from './plan.ts';
import { everyRefusal, everyWarning } from './rules/every.ts';
import { stepRules } from './rules/steps/index.ts';
import { tasks } from './rules/tasks/index.ts';
import type { PlanResult, RawOptions } from './types.ts';
import type { PlannerWords } from './words.ts';

/**
 * The plan for one machine, or why there is none. Pure: the same options give the same plan. `input` holds
 * options by name; what is left out, or empty, has its default. It knows every system and every rule: the
 * wizard loads those that its plan needs, and asks `planWith`.
 */
export function makePlan(input: RawOptions, words: PlannerWords): PlanResult {
  const { given, problems } = readOptions(input, words);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const rules = { refusals: everyRefusal, warnings: everyWarning, steps: stepRules, tasks };
  return planWith(given, { system: releaseOf(given.system), ...rules }, words);
}
