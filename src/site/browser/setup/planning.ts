import type { PlanResult, RawOptions } from '../../../core/planner/types.ts';
import type {
  CoreWords,
  PlannerWords,
  RefusalWords,
  RuleWords,
  WarningWords,
} from '../../../core/planner/words.ts';
import type { Lang } from '../../../words/languages.ts';

/** What plans say in one language, each part when it is needed. */
export interface PlanningWords {
  readonly lang: Lang;
  readonly core: () => Promise<CoreWords>;
  /** What warnings say, which refusals need beside their own. */
  readonly rules: () => Promise<WarningWords>;
  readonly refusals: () => Promise<RefusalWords>;
}

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
const silentRules: RuleWords = {
  warnings: silent(0) as RuleWords['warnings'],
  refusals: silent(0) as RuleWords['refusals'],
  known: silent(0) as RuleWords['known'],
  marked: '',
};
const silentCore = { steps: silent(1), problems: silent(0) } as CoreWords;

/** The planner itself: the larger half of the wizard, and nothing to a reader who only looks at the page. */
export const loadPlanner = async () => (await import('../../../core/planner/plan.ts')).makePlan;

/**
 * The planner with its words left on the server until they are needed: those of its rules are the
 * larger half of what it can say, and most plans have nothing to warn of; few are refused.
 */
export function planning({ lang, core, rules, refusals }: PlanningWords): Planning {
  let spoken: Partial<RuleWords> = {};
  const learn = async (...loads: (() => Promise<Partial<RuleWords>>)[]): Promise<void> => {
    for (const words of await Promise.all(loads.map((load) => load())))
      spoken = { ...spoken, ...words };
  };
  /** Loads what a result says and nobody here can say yet; whether there was any. */
  const learnFor = async (result: PlanResult): Promise<boolean> => {
    const isRefused = result.kind === 'refused';
    const speaks = isRefused || (result.kind === 'plan' && result.plan.notices.length > 0);
    const unknown = [
      ...(speaks && !spoken.warnings ? [rules] : []),
      ...(isRefused && !spoken.refusals ? [refusals] : []),
    ];
    await learn(...unknown);
    return unknown.length > 0;
  };
  return {
    async words() {
      await learn(rules, refusals);
      return { ...(await core()), ...silentRules, ...spoken };
    },
    async outline(options) {
      const makePlan = await loadPlanner();
      return makePlan({ ...options, lang }, { ...silentCore, ...silentRules });
    },
    async plan(options) {
      const wishes = { ...options, lang };
      const [makePlan, coreWords] = await Promise.all([loadPlanner(), core()]);
      const say = () => makePlan(wishes, { ...coreWords, ...silentRules, ...spoken });
      const result = say();
      // Without their words (the network is gone) the rules still count.
      const isMore = await learnFor(result).catch(() => false);
      return isMore ? say() : result;
    },
  };
}
