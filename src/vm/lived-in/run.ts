import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LivedInRecord, StateSeen, Way } from '../../core/evidence.ts';
import { makePlan } from '../../core/planner/index.ts';
import { carriedOut } from '../../core/planner/print/executed.ts';
import { en } from '../../words/en/index.ts';
import { boot, type Kind } from '../boot.ts';
import { ensureImage, user } from '../image.ts';
import type { Machine } from '../machine.ts';
import { packagesOf, systemOf } from '../packages.ts';
import { busybox } from '../promises.ts';
import { Checks } from '../record.ts';
import { makeStage } from './stage.ts';
import { type State, states, usual } from './states.ts';

/** What the states are made with, beside what the disk of a run has: two shells, and a desktop. */
const tools = 'zsh attr cage';

/** A machine to go back to before each state. */
async function prepare(system: string, kind: Kind): Promise<Machine> {
  const machine = await boot(ensureImage(system), { used: true, goOn: true, kind });
  machine.root(`cp /bin/busybox ${busybox}`);
  const there = machine.root(`dpkg-query -W ${tools}`).status === 0;
  if (there && machine.wentOn) return machine;
  if (!there) {
    const done = machine.root(
      `export DEBIAN_FRONTEND=noninteractive
apt-get update && apt-get install -y --no-install-recommends ${tools}`,
    );
    if (done.status !== 0) throw new Error(`the machine cannot be prepared: ${done.all}`);
  }
  await machine.remember();
  return machine;
}

/** How many of the checks of these states went well, and how many did not. */
function tally(seen: readonly StateSeen[]): { passed: number; failed: number } {
  const checks = seen.flatMap((state) => state.checks);
  const passed = checks.filter(({ ok }) => ok).length;
  return { passed, failed: checks.length - passed };
}

async function playState(
  machine: Machine,
  system: string,
  state: State,
  way: Way,
  date: string,
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
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stderr.write(`== ${seconds} s\n`);
  const executed = carriedOut(result.plan, way, en);
  return {
    id: state.id,
    way,
    date,
    seconds,
    options,
    executedSha256: createHash('sha256').update(executed).digest('hex'),
    left,
    checks: checks.rows,
  };
}

/** The states of a record with those that were played anew, in the order of all states. */
export const withStates = (
  old: readonly StateSeen[],
  played: readonly StateSeen[],
): readonly StateSeen[] =>
  states.flatMap(({ id, ways }) =>
    ways.flatMap((way) => {
      const is = (state: StateSeen) => state.id === id && state.way === way;
      return played.find(is) ?? old.find(is) ?? [];
    }),
  );

/**
 * Plays states in one machine, which is put back before each. The record is written after every one of
 * them, so that a run that is broken off leaves what it saw.
 * @param only names of states, in this order; all, when there is none
 * @param by the one way in which they are carried out; each of a state's own, when there is none
 */
export async function runLivedIn(
  system: string,
  date: string,
  only: readonly string[],
  kind: Kind,
  by?: string,
): Promise<{ passed: number; failed: number; path: string }> {
  const machine = await prepare(system, kind);
  const folder = join(import.meta.dirname, '../records/lived-in');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${system}.json`);
  const about = {
    system,
    date,
    ...systemOf(machine),
    packages: packagesOf(machine),
    acceleration: machine.acceleration,
  };
  const played: StateSeen[] = [];
  const wanted = only.length > 0 ? only : states.map(({ id }) => id);
  for (const state of wanted.flatMap((name) => states.filter(({ id }) => id === name)))
    for (const way of state.ways.filter((name) => by === undefined || name === by)) {
      played.push(await playState(machine, system, state, way, date));
      if (kind !== 'qemu') continue;
      const old: readonly StateSeen[] = existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as LivedInRecord).states
        : [];
      const all = withStates(old, played);
      const record: LivedInRecord = { ...about, ...tally(all), states: all };
      writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
    }
  machine.stop();
  return { ...tally(played), path };
}
