import { makePlan } from '../../../core/planner/plan.ts';
import type { PlanResult, RawOptions } from '../../../core/planner/types.ts';
import type { CoreWords, PlannerWords, RuleWords } from '../../../core/planner/words.ts';
import type { Lang } from '../../../words/languages.ts';

/** Plans in one language, whose words are loaded when something has to be said with them. */
export interface Planning {
  /** What the choices give, without a word: what a link says of it, and what is done. */
  outline(options: RawOptions): PlanResult;
  plan(options: RawOptions): Promise<PlanResult>;
  words(): Promise<PlannerWords>;
}

/** Stands in for words: whatever is asked for, at any depth, is an empty text. */
const silent = (depth: number): unknown =>
  new Proxy({}, { get: () => (depth > 0 ? silent(depth - 1) : '') });
const silentRules = { warnings: silent(0), refusals: silent(0) } as RuleWords;
const silentCore = { steps: silent(1), problems: silent(0) } as CoreWords;

const speaks = (result: PlanResult): boolean =>
  result.kind === 'refused' || (result.kind === 'plan' && result.plan.notices.length > 0);

/**
 * The planner with its words left on the server until they are needed: those of its rules are the
 * larger half of what it can say, and most plans have nothing to warn of.
 */
export function planning(
  lang: Lang,
  loadCore: () => Promise<CoreWords>,
  loadRules: () => Promise<RuleWords>,
): Planning {
  let rules: RuleWords | undefined;
  const words = async (): Promise<PlannerWords> => {
    rules ??= await loadRules();
    return { ...(await loadCore()), ...rules };
  };
  return {
    words,
    outline: (options) => makePlan({ ...options, lang }, { ...silentCore, ...silentRules }),
    async plan(options) {
      const wishes = { ...options, lang };
      const result = makePlan(wishes, { ...(await loadCore()), ...(rules ?? silentRules) });
      if (rules || !speaks(result)) return result;
      // Without their words (the network is gone) the rules still count.
      return words().then(
        (all) => makePlan(wishes, all),
        () => result,
      );
    },
  };
}
