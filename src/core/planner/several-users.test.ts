import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { makePlan, printCommands, printJson, printScript, printUndo } from './index.ts';
import type { Snapshot } from './testing/lived-in/archive.ts';
import { machineIn, planFor } from './testing/lived-in/life.ts';
import { type Machine, whyNot } from './testing/lived-in/machine.ts';
import { again, harmed, left } from './testing/lived-in/promises.ts';
import { shareOf } from './testing/whole.ts';
import type { RawOptions } from './types.ts';

const two = { user: 'alice,bob', 'lowest-port': '80', rootful: 'disable' };

const refusedFor = (wishes: RawOptions) => {
  const result = makePlan({ system: 'debian-13', ...wishes }, en);
  return result.kind === 'refused' ? result.refusals : [];
};

describe('a plan for several users', () => {
  const plan = planFor(two);

  it('does once what all share, and the rest for each', () => {
    const count = (id: string) => plan.steps.filter((step) => step.id === id).length;
    expect([count('packages'), count('sysctl'), count('rootful')]).toEqual([1, 1, 1]);
    expect([count('subordinate-ids'), count('lingering'), count('setup')]).toEqual([2, 2, 2]);
    const users = plan.steps.filter(({ lane }) => lane === 'user').map(({ user }) => user);
    expect([...new Set(users)]).toEqual(['alice', 'bob']);
  });

  it('says whose part is whose, in text and for machines', () => {
    const text = printCommands(plan, en);
    expect(text).toContain('# ---- alice’s part: log in as alice');
    expect(text.indexOf('bob’s part')).toBeGreaterThan(text.indexOf('alice’s part'));
    const undo = printUndo(plan, en);
    expect(undo.indexOf('administrator’s part')).toBeGreaterThan(undo.indexOf('bob’s part'));
    const json = JSON.parse(printJson({ kind: 'plan', plan }));
    expect(json.users).toEqual(['alice', 'bob']);
    expect(json.steps.at(-1)).toMatchObject({ lane: 'user', user: 'bob' });
  });

  it.each([
    [{ user: 'ann,bob,ann' }, 'E60', { user: 'ann,bob' }],
    [{ user: 'ann,root' }, 'E17', { user: 'ann' }],
    [{ user: 'ann,bob', 'data-root': '/srv/docker' }, 'E61', { 'data-root': '' }],
    [{ user: 'ann,bob', api: 'tcp' }, 'E62', { api: 'ssh' }],
    [
      { user: 'ann,bob', 'subid-range': '200000-300000' },
      'E63',
      { 'subid-range': '200000-331071' },
    ],
    [{ 'create-user': 'yes' }, 'E64', { 'create-user': 'no' }],
    [{ user: 'CORP\\ann', 'create-user': 'yes' }, 'E65', { 'create-user': 'no' }],
  ])('is refused for %j, and told how to go on', (wishes, id, change) => {
    expect(refusedFor(wishes)).toMatchObject([{ id, change }]);
    expect(refusedFor({ ...wishes, ...change })).toEqual([]);
  });
});

const there = (await whyNot()) === '';

/** The ends of each range that somebody has. */
const ranges = (snapshot: Snapshot) =>
  (snapshot['/etc/subuid']?.content ?? '')
    .trim()
    .split('\n')
    .map((line) => line.split(':').slice(1).map(Number))
    .map(([first = 0, count = 0]) => [first, first + count - 1] as const)
    .sort(([a], [b]) => a - b);

const active = (uid: number) => `/machine/units/${uid}/docker.service/active`;
const runs = async (machine: Machine, line: string, who: 'root' | 'alice' = 'root') => {
  const { status, out } = await machine.run(who, `cd; ${line}`);
  expect([status, out], out).toEqual([0, out]);
  return out;
};

describe.runIf(there).concurrent('the script of such a plan, on a pretended machine', () => {
  const cases = [
    ['root', 'distro', 'installed docker.io'],
    ['alice', 'distro', 'installed docker.io'],
    // The text of Docker's key goes through the same shell.
    ['root', 'packages', ''],
  ] as const;
  it.each(shareOf(cases, 3))(
    'run by %s for %s sets up both, changes nothing the second time, and takes all back',
    async (who, method, state) => {
      const machine = await machineIn('debian-13', state);
      try {
        const plan = planFor({ ...two, method });
        await machine.put('/machine/setup.sh', printScript(plan, en));
        const start = await machine.snapshot();
        await runs(machine, 'sh /machine/setup.sh --dry-run', who);
        expect(again(start, await machine.snapshot())).toEqual([]);
        await runs(machine, 'sh /machine/setup.sh --yes', who);
        const done = await machine.snapshot();
        expect([done[active(1000)], done[active(1001)]]).not.toContain(undefined);
        const [one, other] = ranges(done);
        expect(other?.[0]).toBeGreaterThan(one?.[1] ?? Number.POSITIVE_INFINITY);
        expect(Object.keys(done).filter((path) => path.endsWith('sysctl/users/bob'))).toHaveLength(
          1,
        );
        expect(await runs(machine, 'sh /machine/setup.sh', who)).not.toContain('to do');
        expect(again(done, await machine.snapshot())).toEqual([]);
        await runs(machine, 'sh /machine/setup.sh --verify', who);
        await runs(machine, 'sh /machine/setup.sh --undo --yes', who);
        expect(left(start, await machine.snapshot())).toEqual([]);
      } finally {
        machine.end();
      }
    },
  );

  it('leaves what a third user still needs', async () => {
    const machine = await machineIn('debian-13', 'useradd -m -u 1002 carl');
    try {
      await machine.put('/machine/one.sh', printScript(planFor({ ...two, user: 'bob' }), en));
      await machine.put(
        '/machine/two.sh',
        printScript(planFor({ ...two, user: 'alice,carl' }), en),
      );
      await runs(machine, 'sh /machine/one.sh --root-only');
      const before = await machine.snapshot();
      await runs(machine, 'sh /machine/two.sh --root-only');
      await runs(machine, 'sh /machine/two.sh --root-only --undo');
      const after = await machine.snapshot();
      expect(left(before, after)).toEqual([]);
      expect(harmed(before, after, [])).toEqual([]);
    } finally {
      machine.end();
    }
  });

  it('makes the accounts that are missing', async () => {
    const machine = await machineIn('debian-13', '');
    try {
      const plan = planFor({ user: 'dora,emil', 'create-user': 'yes' });
      await machine.put('/machine/setup.sh', printScript(plan, en));
      await runs(machine, 'sh /machine/setup.sh --root-only');
      expect(await runs(machine, 'id -un dora emil')).toContain('emil');
    } finally {
      machine.end();
    }
  });
});
