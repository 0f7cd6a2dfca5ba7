import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LivedInRecord, StateSeen, Way } from '../../core/evidence.ts';
import { makePlan } from '../../core/planner/index.ts';
import { carriedOut } from '../../core/planner/print/executed.ts';
import { en } from '../../words/en/index.ts';
import { ensureImage, user } from '../image.ts';
import { boot, type Machine } from '../machine.ts';
import { packagesOf } from '../packages.ts';
import { busybox } from '../promises.ts';
import { Checks } from '../record.ts';
import { makeStage } from './stage.ts';
import { type State, states, usual } from './states.ts';

/** What the states are made with, beside what the disk of a run has: two shells, and a desktop. */
const tools = 'zsh attr cage';

/** A machine to go back to before each state. */
async function prepare(system: string): Promise<Machine> {
  const machine = await boot(ensureImage(system), true);
  const done = machine.root(
    `export DEBIAN_FRONTEND=noninteractive
cp /bin/busybox ${busybox}
dpkg-query -W ${tools} >/dev/null 2>&1 || {
  apt-get update && apt-get install -y --no-install-recommends ${tools}
}`,
  );
  if (done.status !== 0) throw new Error(`the machine cannot be prepared: ${done.all}`);
  await machine.remember();
  return machine;
}

async function playState(
  machine: Machine,
  system: string,
  state: State,
  way: Way,
): Promise<StateSeen> {
  process.stderr.write(`\n== ${state.id}, ${way}\n`);
  const began = Date.now();
  const options = { ...usual, ...state.options };
  const result = makePlan({ system, ...options }, en);
  if (result.kind !== 'plan') throw new Error(`no plan for ${state.id}: ${JSON.stringify(result)}`);
  const checks = new Checks();
  let left: readonly string[] = [];
  try {
    await machine.goBack();
    const made = machine.root(`set -e\n${state.make ?? 'true'}`);
    if (made.status !== 0) throw new Error(`the state cannot be made: ${made.all}`);
    left = state.play(makeStage(machine, result.plan, way, user, checks));
  } catch (error) {
    checks.see('played-to-its-end', false, String(error));
  }
  process.stderr.write(`== ${Math.round((Date.now() - began) / 1000)} s\n`);
  const executed = carriedOut(result.plan, way, en);
  return {
    id: state.id,
    way,
    options,
    executedSha256: createHash('sha256').update(executed).digest('hex'),
    left,
    checks: checks.rows,
  };
}

/**
 * Plays every state in one machine, which is put back before each, and writes the record.
 * @param only names of states; all, when there is none. Then no record is written.
 */
export async function runLivedIn(
  system: string,
  date: string,
  only: readonly string[],
): Promise<{ record: LivedInRecord; path: string }> {
  const began = Date.now();
  const machine = await prepare(system);
  const seen: StateSeen[] = [];
  for (const state of states)
    if (only.length === 0 || only.includes(state.id))
      for (const way of state.ways) seen.push(await playState(machine, system, state, way));
  await machine.goBack();
  const checks = seen.flatMap((state) => state.checks);
  const passed = checks.filter(({ ok }) => ok).length;
  const record: LivedInRecord = {
    system,
    date,
    kernel: machine.root('uname -r').out.trim(),
    systemd: machine.root("systemctl --version | sed -n '1s/.*(\\(.*\\))/\\1/p'").out.trim(),
    packages: packagesOf(machine),
    acceleration: machine.acceleration,
    seconds: Math.round((Date.now() - began) / 1000),
    passed,
    failed: checks.length - passed,
    states: seen,
  };
  machine.stop();
  const folder = join(import.meta.dirname, '../records/lived-in');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${system}.json`);
  if (only.length === 0) writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  return { record, path };
}
