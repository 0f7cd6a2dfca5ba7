import { createHash } from 'node:crypto';
import type { RehearsalRecord } from '../../core/evidence.ts';
import { findSystem } from '../../core/facts/systems/index.ts';
import { makePlan } from '../../core/planner/index.ts';
import { rehearsedTasks, rehearsedText } from '../../core/planner/rehearsed.ts';
import { en } from '../../words/en/index.ts';

/** A rehearsal, and whether today's plan still prints what was rehearsed. */
export interface Rehearsal {
  /** Its address below `/data/runs/`. */
  readonly name: string;
  readonly system: string;
  readonly record: RehearsalRecord;
  readonly stale: boolean;
}

const files = import.meta.glob<RehearsalRecord>('../../vm/records/rehearsed/*.json', {
  eager: true,
  import: 'default',
});

/** A record, compared with what the planner prints today. */
export function judgeRehearsal(record: RehearsalRecord): Rehearsal {
  const plans = rehearsedTasks.flatMap((task) => {
    const result = makePlan({ system: record.system, user: 'ann', task }, en);
    return result.kind === 'plan' ? [result.plan] : [];
  });
  return {
    name: `rehearsed-${record.system}`,
    system: findSystem(record.system)?.name ?? record.system,
    record,
    stale: createHash('sha256').update(rehearsedText(plans)).digest('hex') !== record.textSha256,
  };
}

/** Every rehearsal, by system. */
export const rehearsals: readonly Rehearsal[] = Object.keys(files)
  .map((path) => judgeRehearsal(files[path] as RehearsalRecord))
  .sort((a, b) => a.system.localeCompare(b.system, 'en'));
