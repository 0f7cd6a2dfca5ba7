import { rowsOf, type SystemId } from '../../../core/facts/systems/ids.ts';
import type { SystemRelease } from '../../../core/facts/systems/types.ts';
import { planWith, profileFor, type Rules, readOptions } from '../../../core/planner/plan.ts';
import { type Profile, resolveProfile } from '../../../core/planner/profile.ts';
import {
  partsFor,
  type RulePart,
  ruleParts,
  type WarningPart,
} from '../../../core/planner/rules/parts.ts';
import { usualSteps } from '../../../core/planner/rules/steps/usual.ts';
import type { PlanResult, RawOptions } from '../../../core/planner/types.ts';
import type { PlannerWords } from '../../../core/planner/words.ts';
import { loadPart } from './load-part.ts';
import { loadRows } from './load-rows.ts';

/*
 * The planner, as far as one plan needs it. The rows of a distribution and the parts of the rules are
 * fetched when a plan first wants them; then `planWith` makes the plan, as it does everywhere else.
 */

const systems = new Map<string, SystemRelease>();

async function systemOf(id: SystemId): Promise<SystemRelease> {
  if (!systems.has(id))
    for (const row of await loadRows[rowsOf(id)]()) systems.set(row.id, row as SystemRelease);
  return systems.get(id) as SystemRelease;
}

/** What a system is called; its id where no plan has asked for it yet. */
export const nameOf = (id: string): string => systems.get(id)?.name ?? id;

const loaded = new Map<RulePart, Partial<Rules>>();

async function rulesOf(parts: readonly RulePart[]): Promise<Rules> {
  await Promise.all(
    parts.map(async (part) => {
      if (!loaded.has(part)) loaded.set(part, await loadPart[part]());
    }),
  );
  // In the order in which rules speak, whatever came first.
  const all = ruleParts.filter((part) => parts.includes(part)).map((part) => loaded.get(part));
  return {
    refusals: all.flatMap((part) => part?.refusals ?? []),
    warnings: all.flatMap((part) => part?.warnings ?? []),
    steps: Object.assign({ ...usualSteps }, ...all.map((part) => part?.steps)),
    tasks: Object.assign({}, ...all.map((part) => part?.tasks)),
  };
}

const isOfWarnings = (part: RulePart): part is WarningPart => part.startsWith('warnings/');

/** The parts whose warnings say something of a profile, of those that were loaded for it. */
const partsThatWarn = (profile: Profile): WarningPart[] =>
  partsFor(profile)
    .filter(isOfWarnings)
    .filter((part) => loaded.get(part)?.warnings?.some((rule) => rule.when(profile)));

/** A plan, and whose words it speaks with. */
export interface Planned {
  readonly result: PlanResult;
  readonly warns: readonly WarningPart[];
}

/** The plan for one machine, or why there is none: what `makePlan` gives for the same options. */
export async function plan(options: RawOptions, words: PlannerWords): Promise<Planned> {
  const { given, problems } = readOptions(options, words);
  const system = given.system && (await systemOf(given.system));
  if (problems.length > 0 || !system) return { result: { kind: 'invalid', problems }, warns: [] };
  const asked = partsFor(resolveProfile(given, system));
  const { tasks = {} } = await rulesOf(asked);
  const profile = profileFor(given, { system, tasks });
  const planFrom = async (parts: readonly RulePart[]): Promise<PlanResult> =>
    planWith(given, { system, ...(await rulesOf(parts)) }, words);
  const result = await planFrom(partsFor(profile));
  if (result.kind !== 'refused') return { result, warns: partsThatWarn(profile) };
  // A change that leads on is to other options, of which any rule may have something to say.
  return { result: await planFrom(ruleParts), warns: [] };
}
