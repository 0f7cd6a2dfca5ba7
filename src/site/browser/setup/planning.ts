import {
  type CoreTexts,
  makePlan,
  type OptionValues,
  type PlannerTexts,
  type PlanResult,
  type RuleTexts,
} from '../../../core/planner/browser.ts';

/** Plans in one language. `texts` are complete once something had to be said. */
export interface Planning {
  plan(options: OptionValues): Promise<PlanResult>;
  texts(): Promise<PlannerTexts>;
}

/** Stands in for the words of rules until one of them speaks. */
const silent = new Proxy({}, { get: () => '' });
const silentRules = { warnings: silent, refusals: silent } as RuleTexts;

const speaks = (result: PlanResult): boolean =>
  result.kind === 'refused' || (result.kind === 'plan' && result.plan.notices.length > 0);

/**
 * The planner with the words of its rules left on the server: most plans have nothing to warn of,
 * and those words are the larger half of what it can say.
 */
export function planning(core: CoreTexts, load: () => Promise<RuleTexts>): Planning {
  let rules: RuleTexts | undefined;
  const texts = async (): Promise<PlannerTexts> => {
    rules ??= await load();
    return { ...core, ...rules };
  };
  return {
    texts,
    async plan(options) {
      const result = makePlan(options, { ...core, ...(rules ?? silentRules) });
      if (rules || !speaks(result)) return result;
      // Without their words (the network is gone) the rules still count.
      return texts().then(
        (all) => makePlan(options, all),
        () => result,
      );
    },
  };
}
