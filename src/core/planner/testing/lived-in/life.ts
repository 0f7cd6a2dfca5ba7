import { en } from '../../../../words/en/index.ts';
import type { SystemId } from '../../../facts/systems/index.ts';
import { makePlan } from '../../index.ts';
import type { Plan, RawOptions } from '../../types.ts';
import { type Channel, carryOut, complaintsIn, runScript } from './channels.ts';
import { type Machine, startMachine } from './machine.ts';
import { again, harmed, left, narrowed, readable, undeclared, uninvited } from './promises.ts';
import { touchesOf } from './touches.ts';

/** A machine that somebody lives on, and what is asked of it. */
export interface Life {
  readonly name: string;
  /** Shell of root that makes the starting state, in the words of `stand-ins/state.sh`. */
  readonly state: string;
  /** Wishes, with the system where it is another than Debian 13. */
  readonly wishes: RawOptions;
  /** What the user's shell has set, beside what a login sets. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What was there and may differ after all, because it was asked for. */
  readonly wished?: readonly RegExp[];
  /** Where it cannot all be done there: the plan stops, and still harms nothing. */
  readonly stops?: true;
  /** What must be said. */
  readonly says?: RegExp;
}

export function planFor(wishes: RawOptions): Plan {
  const answer = makePlan({ system: 'debian-13', ...wishes }, en);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  return answer.plan;
}

/** A machine in its starting state. */
export async function machineIn(
  system: SystemId,
  state: string,
  variables: Life['variables'] = {},
): Promise<Machine> {
  const machine = await startMachine(system, variables);
  const { status, out } = await machine.run('root', `set -e; . /machine/state.sh\n${state}`);
  if (status !== 0) throw new Error(`no such state: ${out}`);
  return machine;
}

/**
 * Does a plan on such a machine, does it again and takes it back, and looks each time what became of
 * the machine. Answers what is wrong, in lines; nothing when all promises were kept.
 */
export async function faultsOf(
  life: Life,
  channel: Channel,
  undoChannel = channel,
): Promise<string[]> {
  const plan = planFor(life.wishes);
  const machine = await machineIn(plan.options.system as SystemId, life.state, life.variables);
  try {
    const faults: string[] = [];
    const start = await machine.snapshot();
    const first = await carryOut(machine, plan, channel, 'do');
    const done = await machine.snapshot();
    faults.push(...complaintsIn(first, life.stops));
    faults.push(...undeclared(start, done, touchesOf(plan)), ...narrowed(start, done));
    faults.push(...harmed(start, done, life.wished ?? []), ...readable(done));
    if (life.says && !life.says.test(first.out)) faults.push(`was not said: ${life.says}`);
    if (!life.stops) faults.push(...uninvited(start, done), ...(await unfinished(machine, plan)));
    if (channel === 'script' && !life.stops && first.status !== 0)
      faults.push(`the script ended with ${first.status}: ${first.out.trim().split('\n').at(-1)}`);

    const second = await carryOut(machine, plan, channel, 'do');
    faults.push(...complaintsIn(second, life.stops));
    faults.push(...again(done, await machine.snapshot()));

    const back = await carryOut(machine, plan, undoChannel, 'undo');
    faults.push(...complaintsIn(back, life.stops), ...left(start, await machine.snapshot()));
    return faults;
  } finally {
    machine.end();
  }
}

/** What is not as the plan wants it, though it could be. */
export async function unfinished(machine: Machine, plan: Plan): Promise<string[]> {
  const { out } = await runScript(machine, plan, '--verify');
  return out.match(/^NOT good +\S+/gm) ?? [];
}
