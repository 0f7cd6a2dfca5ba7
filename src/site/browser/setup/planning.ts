import type { WarningPart } from '../../../core/planner/rules/parts.ts';
import type { PlanResult, RawOptions } from '../../../core/planner/types.ts';
import type {
  CoreWords,
  PlannerWords,
  RefusalWords,
  RuleWords,
  TaskWords,
  WarningWords,
} from '../../../core/planner/words.ts';
import type { Lang } from '../../../words/languages.ts';
import { once } from '../once.ts';

type Warnings = WarningWords['warnings'];

/** What plans say in one language, each part when it is needed. */
export interface PlanningWords {
  readonly lang: Lang;
  readonly core: () => Promise<CoreWords>;
  /** What warnings say, by the part of the rules that has them. */
  readonly warnings: Readonly<Record<WarningPart, () => Promise<Partial<Warnings>>>>;
  readonly refusals: () => Promise<RefusalWords>;
  /** What upgrading and moving say: fetched by those who ask for such a plan. */
  readonly tasks: () => Promise<TaskWords>;
}

const hasTask = ({ task }: RawOptions): boolean => task === 'upgrade' || task === 'migrate';

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
  warnings: silent(0) as Warnings,
  refusals: silent(0) as RuleWords['refusals'],
};
const silentCore = {
  steps: silent(1),
  problems: silent(0),
  known: silent(0),
  marked: '',
} as CoreWords;

/** The planner itself: the larger half of the wizard, and nothing to a reader who only looks at the page. */
export const loadPlanner = once(async () => (await import('./planner.ts')).plan);

/**
 * The planner with its words left on the server until they are needed: those of its rules are the
 * larger half of what it can say, and most plans have nothing to warn of; few are refused.
 */
export function planning({
  lang,
  core: usual,
  warnings,
  refusals,
  tasks,
}: PlanningWords): Planning {
  let ofTasks: { readonly tasks?: TaskWords } = {};
  const core = async (): Promise<CoreWords> => ({ ...(await usual()), ...ofTasks });
  const spoken = new Map<WarningPart, Partial<Warnings>>();
  let refused: RefusalWords | undefined;
  /** What can be said by now; the rest is silent until it is there. */
  const rules = (): RuleWords => {
    const known: Partial<Warnings> = Object.assign({}, ...spoken.values());
    const warnings = new Proxy(known, { get: (words, slug) => Reflect.get(words, slug) ?? '' });
    return { ...silentRules, warnings: warnings as Warnings, ...refused };
  };
  /** Loads what is said and nobody here can say yet; whether there was any. */
  const learn = async (parts: readonly WarningPart[], isRefused: boolean): Promise<boolean> => {
    const unknown = parts.filter((part) => !spoken.has(part));
    const lacksRefusals = isRefused && !refused;
    const [found] = await Promise.all([
      Promise.all(unknown.map(async (part) => [part, await warnings[part]()] as const)),
      lacksRefusals &&
        refusals().then((words) => {
          refused = words;
        }),
    ]);
    for (const [part, words] of found) spoken.set(part, words);
    return unknown.length > 0 || lacksRefusals;
  };
  return {
    async words() {
      await learn(Object.keys(warnings) as WarningPart[], true);
      return { ...(await core()), ...rules() };
    },
    async outline(options) {
      const plan = await loadPlanner();
      return (await plan({ ...options, lang }, { ...silentCore, ...silentRules })).result;
    },
    async plan(options) {
      const wishes = { ...options, lang };
      if (hasTask(options)) ofTasks = { tasks: await tasks() };
      const [plan, coreWords] = await Promise.all([loadPlanner(), core()]);
      const { result, warns } = await plan(wishes, { ...coreWords, ...rules() });
      // Without their words (the network is gone) the rules still count.
      const isMore = await learn(warns, result.kind === 'refused').catch(() => false);
      return isMore ? (await plan(wishes, { ...coreWords, ...rules() })).result : result;
    },
  };
}
