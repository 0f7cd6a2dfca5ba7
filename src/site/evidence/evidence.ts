import { createHash } from 'node:crypto';
import type { Carrier, FaultSeen, RunRecord } from '../../core/evidence.ts';
import { findSystem } from '../../core/facts/systems/index.ts';
import { makePlan, type Plan } from '../../core/planner/index.ts';
import { executedBy, frame, printedFor, sumsOfParts } from '../../core/planner/print/executed.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../modes.ts';
import { machineKey } from './machine-key.ts';

/** What has changed in a script since it ran. Each step does its own, whatever became of the others. */
export interface Since {
  /** The steps that are new or other ones, in their order. */
  readonly steps: readonly string[];
  /** How many steps there are today. */
  readonly of: number;
  /** What finds out what is done, notes it, and runs the steps. */
  readonly frame: boolean;
}

/** A recorded run, and what it is still worth. */
export interface Evidence {
  /** The record's file name without its ending: its address below `/data/runs/`, and its anchor. */
  readonly name: string;
  readonly record: RunRecord;
  /** The name of the system that it ran on. */
  readonly system: string;
  /** The planner has come to print something else for these options since. */
  readonly stale: boolean;
  /** What of today's script is not as it ran, and how many steps there are; where a record can tell. */
  readonly since?: Since;
  /**
   * The whole machine it stands for; see `machineKey`. Empty when there is no such plan any more, and
   * where something else than the script carried it out: that says nothing of the script.
   */
  readonly key: string;
}

const files = import.meta.glob<RunRecord>('../../vm/records/*.json', {
  eager: true,
  import: 'default',
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function sinceOf({ parts }: RunRecord, plan: Plan): Since | undefined {
  if (!parts) return undefined;
  const { [frame]: around, ...steps } = sumsOfParts(printedFor(plan, 'script', words.en), sha256);
  const ids = Object.keys(steps);
  return {
    steps: ids.filter((id) => steps[id] !== parts[id]),
    of: ids.length,
    frame: around !== parts[frame],
  };
}

/** A record, compared with what the planner prints today for what carried it out. */
export function judge(name: string, record: RunRecord): Evidence {
  const result = makePlan({ system: record.system, ...record.options }, words.en);
  const plan = result.kind === 'plan' ? result.plan : undefined;
  const executed = plan ? executedBy(plan, record.by ?? 'script', words.en) : '';
  const now = sha256(executed);
  const stale = now !== record.executedSha256;
  const since = stale && plan && sinceOf(record, plan);
  return {
    name,
    record,
    system: findSystem(record.system)?.name ?? record.system,
    stale,
    ...(since && { since }),
    key: plan && !record.by ? machineKey(plan) : '',
  };
}

/** Every recorded run, by system and configuration. */
export const evidence: readonly Evidence[] = Object.entries(files)
  .map(([path, record]) => judge(path.replace(/^.*\/|\.json$/g, ''), record))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** What counts first: how much of the script is still the same, that all went well, how much was checked. */
const weight = ({ stale, since, record }: Evidence): number =>
  (stale ? 5000 * (since ? 1 - since.steps.length / since.of : 0) : 10_000) +
  (record.failed > 0 ? 0 : 1000) +
  record.checks.length;

/** For each machine that has a run, the run that tells most about it. */
export const evidenceByMachine: ReadonlyMap<string, Evidence> = new Map(
  evidence
    .filter(({ key }) => key !== '')
    .sort((a, b) => weight(a) - weight(b))
    .map((evidence) => [evidence.key, evidence]),
);

/** The run that tells most about a plan, if there is one. */
export const evidenceFor = (plan: Plan): Evidence | undefined =>
  evidenceByMachine.get(machineKey(plan));

/** The run of a carrier that tells most, on whichever system: what the wizard may say of that form. */
export const evidenceBy = (carrier: Carrier): Evidence | undefined =>
  evidence
    .filter(({ record }) => (record.by ?? 'script') === carrier)
    .sort((a, b) => weight(b) - weight(a))[0];

/** What steps of a run's plan are called today, in a language. */
export function titlesOf(
  { system, options }: RunRecord,
  ids: readonly string[],
  lang: Lang,
): readonly string[] {
  const result = makePlan({ system, ...options, lang }, words[lang]);
  const steps = result.kind === 'plan' ? result.plan.steps : [];
  return steps.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}

/** What a system is called without its second name. */
export const releaseOf = (system: string): string => system.replace(/ \(.*/, '');

/** The faults that were made on real systems, diagnosed, and mended by an entry's fix as printed. */
export const faultsMended = (entry: string): readonly { run: Evidence; fault: FaultSeen }[] =>
  evidence.flatMap((run) =>
    (run.record.faults ?? [])
      .filter((fault) => fault.entry === entry && fault.diagnosed && fault.fixed)
      .map((fault) => ({ run, fault })),
  );

const refused = 'refused-';

/**
 * The configurations that the planner refuses and that, forced on a real system, ended with an error,
 * each with the rules that refuse it and the line in which the machine said why. One that did not end
 * so is a failed check of its run.
 */
export const forcedRefusals = () =>
  evidence.flatMap(({ system, record }) =>
    record.checks
      .filter(({ id, ok }) => ok && id.startsWith(refused))
      .map(({ id, detail }) => {
        const cut = detail.indexOf(': ');
        return {
          system,
          configuration: id.slice(refused.length),
          rules: detail.slice(0, cut),
          said: detail.slice(cut + 2),
        };
      }),
  );
