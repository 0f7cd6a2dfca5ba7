import { createHash } from 'node:crypto';
import type { LivedInRecord, StateSeen } from '../../core/evidence.ts';
import { findSystem } from '../../core/facts/systems/index.ts';
import { makePlan } from '../../core/planner/index.ts';
import { carriedOut } from '../../core/planner/print/executed.ts';
import { en } from '../../words/en/index.ts';

/** What a plan did on a machine in use, and whether it is still the same plan. */
export interface StateEvidence extends StateSeen {
  readonly stale: boolean;
}

/** One system's machines in use. */
export interface LivedIn {
  /** Its address below `/data/runs/`. */
  readonly name: string;
  readonly system: string;
  readonly record: LivedInRecord;
  readonly states: readonly StateEvidence[];
}

const files = import.meta.glob<LivedInRecord>('../../vm/records/lived-in/*.json', {
  eager: true,
  import: 'default',
});

/** Whether today's planner has something else carried out than what was. */
function isStale(system: string, { options, way, executedSha256 }: StateSeen): boolean {
  const result = makePlan({ system, ...options }, en);
  if (result.kind !== 'plan') return true;
  const now = createHash('sha256')
    .update(carriedOut(result.plan, way, en))
    .digest('hex');
  return now !== executedSha256;
}

/** A record, compared with what the planner prints today. */
export const judgeStates = (record: LivedInRecord): LivedIn => ({
  name: `lived-in-${record.system}`,
  system: findSystem(record.system)?.name ?? record.system,
  record,
  states: record.states.map((state) => ({ ...state, stale: isStale(record.system, state) })),
});

/** What came of plans on machines in use, by system. */
export const livedIn: readonly LivedIn[] = Object.keys(files)
  .sort()
  .map((path) => judgeStates(files[path] as LivedInRecord));
