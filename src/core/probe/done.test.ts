import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { makePlan } from '../planner/make-plan.ts';
import type { Wishes } from '../planner/options.ts';
import { random, sample } from '../planner/testing/space.ts';
import type { Plan } from '../planner/types.ts';
import { checksum } from './checksum.ts';
import { stepsDone } from './done.ts';
import type { ProbeKey } from './keys.ts';
import { parseProbe } from './parse.ts';
import { debian12, fedora44, ubuntu2404, withFacts } from './testing/machines.ts';

function plan(options: Wishes): Plan {
  const answer = makePlan(options, en);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  return answer.plan;
}

/** The steps that a paste shows to be done, under its own options and what the reader changed. */
function done(pasted: string, changes: Wishes = {}): string[] {
  const probe = parseProbe(pasted);
  return [...stepsDone(plan({ ...probe.options, ...changes }), probe).keys()];
}

const fact = (pasted: string, key: ProbeKey, value: string): string =>
  withFacts(pasted, { [key]: value });

/** What the probe would say of the files of a plan that are all in place. */
const filesOf = (planned: Plan): string =>
  planned.steps
    .flatMap(({ file }) => (file ? [file] : []))
    .map(({ path, content }) => `${checksum(content)} ${path.replace('~', '/home/mei')};`)
    .join('');

const allWishes = { 'lowest-port': '80', 'data-root': '/srv/docker', limits: 'cpu,io,memory' };

/** Debian 12 after everything was set up, wishes and all. */
const finished = (() => {
  const whole = plan({ ...parseProbe(debian12).options, ...allWishes });
  return withFacts(debian12, {
    linger: 'yes',
    controllers: 'cpu io memory pids',
    'net/ipv4/ip_unprivileged_port_start': '80',
    kept: 'net.ipv4.ip_unprivileged_port_start = 80;',
    files: `2226214272 3817 /etc/apt/keyrings/docker.asc;${filesOf(whole)}`,
    rootful: 'no',
    'rootful-unit': 'no',
    daemon: 'yes',
  });
})();

describe('steps that are done already', () => {
  it('on a server that runs Docker of root: what is installed and allowed, nothing else', () => {
    expect(parseProbe(debian12).options).toEqual({
      system: 'debian-12',
      user: 'mei',
      rootful: 'disable',
    });
    expect(done(debian12)).toEqual([
      'packages-in-the-way',
      'repository-key',
      'repository',
      'packages',
      'subordinate-ids',
    ]);
  });

  it('on a fresh Ubuntu: the subordinate IDs of its first user', () => {
    expect(done(ubuntu2404)).toEqual(['subordinate-ids']);
  });

  it('on Fedora, seen by su: the machine is read, the session is not taken for a login', () => {
    expect(parseProbe(fedora44).options).toMatchObject({ system: 'fedora-44', login: 'switched' });
    expect(done(fedora44)).toEqual(['subordinate-ids', 'lingering']);
  });

  it('on a finished machine: all but the last look and what only a person can see', () => {
    const probe = parseProbe(finished);
    const ids = plan({ ...probe.options, ...allWishes }).steps.map(({ id }) => id);
    const left = ids.filter((id) => !done(finished, allWishes).includes(id));
    expect(left).toEqual(['data-directory', 'verify']);
  });

  it('say what was seen', () => {
    const probe = parseProbe(finished);
    const found = stepsDone(plan({ ...probe.options, ...allWishes }), probe);
    expect(found.get('subordinate-ids')).toEqual({ reason: 'ids', seen: '65536' });
    expect(found.get('sysctl')?.seen).toBe('net.ipv4.ip_unprivileged_port_start = 80');
    expect(found.get('delegation')?.seen).toContain('io');
  });
});

describe('a step is not called done', () => {
  it.each([
    ['a range that is too small', 'subuid', '1000', 'subordinate-ids'],
    ['a setting that is closed now', 'net/ipv4/ip_unprivileged_port_start', '1024', 'sysctl'],
    ['a setting that no file keeps', 'kept', ';', 'sysctl'],
    [
      'a file that is read last and closes it',
      'kept',
      'net.ipv4.ip_unprivileged_port_start = 80;net.ipv4.ip_unprivileged_port_start = 1024;',
      'sysctl',
    ],
    ['no file at all', 'files', '', 'override'],
    ['a package that is missing', 'packages', 'docker-ce uidmap', 'packages'],
    ['an older engine than the plan’s', 'docker', 'Docker version 28.5.1', 'packages'],
    ['a daemon of root that will start', 'rootful-unit', 'yes', 'rootful'],
    ['a controller that is missing', 'controllers', 'cpu memory pids', 'delegation'],
    ['no lingering', 'linger', 'no', 'lingering'],
    ['a daemon that does not run', 'daemon', 'no', 'setup'],
  ] as const)('with %s', (_, key, value, step) => {
    const pasted = fact(finished, key, value);
    const changes: Wishes = { ...allWishes, rootful: 'disable', subids: 'auto', docker: 'latest' };
    expect(done(finished, changes)).toContain(step);
    expect(done(pasted, changes)).not.toContain(step);
  });

  it('for another user, nor from a probe that root ran', () => {
    const personal = ['subordinate-ids', 'delegation', 'lingering', 'override', 'setup'];
    for (const ids of [
      done(finished, { ...allWishes, user: 'bob' }),
      done(fact(fact(finished, 'uid', '0'), 'user', 'root'), { ...allWishes, privilege: 'root' }),
    ])
      expect(ids.filter((id) => personal.includes(id))).toEqual([]);
  });

  it('for another system', () => {
    expect(done(finished, { ...allWishes, system: 'debian-13' })).toEqual([]);
  });

  it('where a setting holds now but not after the next boot', () => {
    const wish: Wishes = { ping: 'yes', network: 'slirp4netns' };
    expect(done(debian12, wish)).toContain('sysctl-ping');
    expect(done(fact(debian12, 'kept', ''), wish)).not.toContain('sysctl-ping');
    expect(done(fact(debian12, 'kept', 'net.ipv4.ping_group_range = 1 0;'), wish)).not.toContain(
      'sysctl-ping',
    );
  });

  it('where the kernel is open now, and a file closes it at the next boot', () => {
    const wish: Wishes = { userns: 'count' };
    const open = fact(debian12, 'user/max_user_namespaces', '28633');
    expect(done(fact(open, 'kept', ';'), wish)).toContain('sysctl-userns');
    const closed = fact(open, 'kept', 'user.max_user_namespaces = 0;');
    expect(done(closed, wish)).not.toContain('sysctl-userns');
    expect(
      done(
        fact(closed, 'kept', 'user.max_user_namespaces = 0;user/max_user_namespaces=30000;'),
        wish,
      ),
    ).toContain('sysctl-userns');
  });

  it('where the probe is older, or cut short, and says nothing of it', () => {
    const everything = done(finished, allWishes);
    for (const line of finished.trimEnd().split('\n').slice(2)) {
      const less = finished.replace(`${line}\n`, '');
      const probe = parseProbe(less);
      const answer = makePlan({ ...parseProbe(finished).options, ...allWishes }, en);
      if (answer.kind !== 'plan') throw new Error(line);
      for (const id of stepsDone(answer.plan, probe).keys()) expect(everything).toContain(id);
    }
  });
});

describe('the checksum', () => {
  it('is that of cksum, for every file that a plan writes', () => {
    const next = random(11);
    const texts = new Set(['', 'a\n', 'x'.repeat(70_000)]);
    for (let i = 0; i < 300; i++) {
      const answer = makePlan(sample(next), en);
      if (answer.kind !== 'plan') continue;
      for (const { file } of answer.plan.steps) if (file) texts.add(file.content);
    }
    expect(texts.size).toBeGreaterThan(20);
    for (const text of [...texts].slice(0, 40))
      expect(checksum(text)).toBe(execFileSync('cksum', { input: text, encoding: 'utf8' }).trim());
  });
});

it('nothing hostile in a paste becomes more than a reason that is shown', () => {
  const next = random(13);
  const evil = ['$(id)', '((((', '[', '\\', '<img src=x>', 'a;b|c', '9'.repeat(5000), '__proto__'];
  const keys = parseProbe(debian12).understood;
  for (let i = 0; i < 400; i++) {
    const key = keys[Math.floor(next() * keys.length)] as ProbeKey;
    const value = evil[Math.floor(next() * evil.length)] as string;
    const probe = parseProbe(fact(finished, key, value));
    const answer = makePlan({ system: 'debian-12', ...probe.options, ...allWishes }, en);
    if (answer.kind === 'plan') expect(() => stepsDone(answer.plan, probe)).not.toThrow();
  }
});

it('knows of several users what all share, and the own part of whoever ran the probe', () => {
  const keys = done(finished, { ...allWishes, 'data-root': '', user: 'ann,mei' });
  expect(keys).toContain('packages');
  expect(keys).toContain('mei subordinate-ids');
  expect(keys).toContain('mei lingering');
  expect(keys.filter((key) => key.startsWith('ann '))).toEqual([]);
  // Whose part it is cannot be told from a probe of somebody else's.
  const others = done(finished, { ...allWishes, 'data-root': '', user: 'ann,bob' });
  expect(others.filter((key) => key.includes(' '))).toEqual([]);
  expect(others).toContain('packages');
});
