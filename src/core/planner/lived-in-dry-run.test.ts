import { describe, expect, it } from 'vitest';
import { plannedSystems } from '../facts/systems/groups.ts';
import type { SystemId } from '../facts/systems/index.ts';
import type { Wishes } from './options.ts';
import { executedLines } from './print/executed.ts';
import { machineIn } from './testing/lived-in/life.ts';
import { whyNot } from './testing/lived-in/machine.ts';
import { again } from './testing/lived-in/promises.ts';
import { lives } from './testing/lived-in/states.ts';
import { scriptFor } from './testing/script-for.ts';
import { shareOf } from './testing/whole.ts';

const wishes: Wishes = {
  'lowest-port': '80',
  ping: 'yes',
  'client-ip': 'yes',
  limits: 'cpu,io',
  'data-root': '/srv/docker',
  'registry-mirror': 'https://mirror.example.org',
};

/** The scripts of all systems, those that do the same once. */
const scripts = [
  ...new Map(
    plannedSystems.map(({ id }) => {
      const text = scriptFor({ system: id, ...wishes });
      return [executedLines(text).replace(/^Suites: .*$/m, ''), { id, text }];
    }),
  ).values(),
];

/** Tries each script with a session, without one, or both ways, and prints what went wrong. */
const tryAll = (turn: number): string => `cd /machine/scripts
for script in *; do
  for without in ${shareOf(["''", "'-u XDG_RUNTIME_DIR'"], 2, turn >> 4).join(' ')}; do
    shown=$(env $without sh "$script" --dry-run 2>&1) ||
      echo "$script $without: $?: $(echo "$shown" | tail -n 1)"
  done
done`;

/** The starting states, each once, by the name of the first life that begins so. */
const states = new Map(
  lives
    .toReversed()
    .map(({ name, state, wishes: { system = 'debian-13' } }) => [
      system + state,
      { name, system: system as SystemId, state },
    ]),
);

/** Those that are tried in the nth state: every script in some states, and each state's own. */
const scriptsIn = (turn: number, system: SystemId) => {
  const taken = new Set(shareOf(scripts, 16, turn));
  return scripts.filter((script) => taken.has(script) || script.id === system);
};

describe.runIf((await whyNot()) === '').concurrent('a dry run', () => {
  const cases = [...states.values()].map((of, turn) => [of.name, turn, of] as const);
  // Three and the 16 turns of the scripts have no common divisor: each script keeps its turn.
  it.each(shareOf(cases, 3))(
    'ends well and changes nothing on %s',
    async (_, turn, { system, state }) => {
      const machine = await machineIn(system, state);
      try {
        await machine.run('root', 'mkdir /machine/scripts');
        for (const { id, text } of scriptsIn(turn, system))
          await machine.put(`/machine/scripts/${id}.sh`, text);
        const before = await machine.snapshot();
        expect((await machine.run('alice', tryAll(turn))).out).toBe('');
        expect(again(before, await machine.snapshot())).toEqual([]);
      } finally {
        machine.end();
      }
    },
  );
});
