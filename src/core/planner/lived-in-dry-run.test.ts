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

/** Tries every script with a session and without one, and prints what went wrong. */
const tryAll = `cd /machine/scripts
for script in *; do
  for without in '' '-u XDG_RUNTIME_DIR'; do
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

describe.runIf((await whyNot()) === '').concurrent('a dry run', () => {
  it.each([...states.values()].map((of) => [of.name, of] as const))(
    'ends well and changes nothing on %s',
    async (_, { system, state }) => {
      const machine = await machineIn(system, state);
      try {
        await machine.run('root', 'mkdir /machine/scripts');
        for (const { id, text } of scripts) await machine.put(`/machine/scripts/${id}.sh`, text);
        const before = await machine.snapshot();
        expect((await machine.run('alice', tryAll)).out).toBe('');
        expect(again(before, await machine.snapshot())).toEqual([]);
      } finally {
        machine.end();
      }
    },
  );
});
