import type { PlanResult, RawOptions } from '../../../core/planner/types.ts';
import type { CoreWords, PlannerWords, RuleWords } from '../../../core/planner/words.ts';
import type { Lang } from '../../../words/languages.ts';

/** Plans in one language. Planner and words are loaded when they are needed. */
export interface Planning {
  /** What the choices give, without a word: what a link says of it, and what is done. */
  outline(options: RawOptions): Promise<PlanResult>;
  plan(options: RawOptions): Promise<PlanResult>;
  words(): Promise<PlannerWords>;
}

/** Stands in for words: whatever is asked for, at any depth, is an empty text. */
const silent = (depth: number): unknown =>
  new Proxy({}, { get: () => (depth > 0 ? silent(depth - 1) : '') });
const silentRules = {
  warnings: silent(0),
  refusals: silent(0),
  known: silent(0),
  marked: '',
} as RuleWords;
const silentCore = { steps: silent(1), problems: silent(0) } as CoreWords;

const speaks = (result: PlanResult): boolean =>
  result.kind === 'refused' || (result.kind === 'plan' && result.plan.notices.length > 0);

/** The planner itself: the larger half of the wizard, and nothing to a reader who only looks at the page. */
export const loadPlanner = async () => (await import('../../../core/planner/plan.ts')).makePlan;

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
    async outline(options) {
      const makePlan = await loadPlanner();
      return makePlan({ ...options, lang }, { ...silentCore, ...silentRules });
    },
    async plan(options) {
      const wishes = { ...options, lang };
      const [makePlan, core] = await Promise.all([loadPlanner(), loadCore()]);
      const result = makePlan(wishes, { ...core, ...(rules ?? silentRules) });
      if (rules || !speaks(result)) return result;
      // Without their words (the network is gone) the rules still count.
      return words().then(
        (all) => makePlan(wishes, all),
        () => result,
      );
    },
  };
}
