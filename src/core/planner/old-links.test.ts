import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factsDate } from '../facts/date.ts';
import type { Archive } from './archived.ts';
import { decodeOptions, encodeLink } from './codec.ts';
import { pairSteps, type StepContent } from './difference.ts';
import { makePlan } from './plan.ts';
import { random, sample } from './testing/space.ts';
import { en } from './texts/en.ts';

interface OldLink {
  readonly link: string;
  /** Day of the facts on which it was kept. */
  readonly facts: string;
  readonly options: Readonly<Record<string, string>>;
  readonly steps?: string;
  readonly refused?: string;
}

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const archives = new Map<string, Archive>();
for (const name of readdirSync(beside('archive')))
  archives.set(name.replace('.js', ''), await import(beside(`archive/${name}`)));

// Links that people may have kept. Lines are added to that file and never changed, whatever the facts
// become: what a link gave on its day is asked of the planner of that day.
const links: OldLink[] = readFileSync(beside('testing/old-links.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const idsOf = (steps: readonly StepContent[]): string => steps.map(({ id }) => id).join(' ');

describe('old links', () => {
  it.each(links)('still mean the same: $link', ({ link, options, facts, steps, refused }) => {
    const read = decodeOptions(link, en);
    expect(read.options).toEqual(options);
    expect(read.notices).toEqual([]);
    const then = archives.get(facts)?.stepsFor(options);
    expect(then === null ? undefined : idsOf(then ?? [])).toBe(steps);
    if (facts !== factsDate) return;
    const now = makePlan(options, en);
    const reasons = now.kind === 'refused' ? now.refusals.map(({ id }) => id).join(' ') : undefined;
    const hint = 'A plan changed: run `npm run archive`, then move factsDate.';
    expect(now.kind === 'plan' ? idsOf(now.plan.steps) : undefined, hint).toBe(steps);
    expect(reasons, hint).toBe(refused);
  });

  it('are of every system and of every preset kind', () => {
    expect(links.length).toBeGreaterThanOrEqual(50);
    for (const name of [
      'lowest-port',
      'client-ip',
      'limits',
      'rootful',
      'method',
      'package-mirror',
    ])
      expect(links.some(({ options }) => name in options)).toBe(true);
  });
});

// Generous, because machines that run all tests at once are slow.
const slow = { timeout: 120_000 };

describe('archives of the planner', slow, () => {
  it('are of days up to that of the facts, that day among them', () => {
    const days = [...archives.keys()];
    expect(days).toContain(factsDate);
    for (const day of days) {
      expect(archives.get(day)?.facts).toBe(day);
      expect(day <= factsDate).toBe(true);
    }
  });

  it('answer whatever is asked, and leave out what their day did not know', () => {
    const next = random(7);
    for (const archive of archives.values()) {
      expect(archive.stepsFor({ system: 'debian-13', 'option-of-later': 'yes' })).not.toBeNull();
      expect(archive.stepsFor({ system: 'debian-99' })).toBeNull();
      for (let i = 0; i < 500; i++) expect(() => archive.stepsFor(sample(next))).not.toThrow();
    }
  });
});

describe('the day of the facts in a link', slow, () => {
  it('comes back with the options, whatever these are', () => {
    const next = random(5);
    for (let i = 0; i < 500; i++) {
      const options = sample(next);
      const read = decodeOptions(encodeLink(options), en);
      expect(read.facts).toBe(factsDate);
      expect(read.options).toEqual(decodeOptions(encodeLink(options, '2026-10-01'), en).options);
      expect(read.notices).toEqual([]);
    }
  });

  it('is told like any other value when it is none', () => {
    for (const value of ['yesterday', '2026-13-01', '2026-11-23x', '']) {
      const { facts, notices } = decodeOptions(`system=arch&facts=${value}`, en);
      expect(facts).toBeUndefined();
      expect(notices[0]?.text).toContain('YYYY-MM-DD');
    }
  });
});

describe('links in normal use', () => {
  // A dozen choices on the release with the longest name: more than any preset makes.
  const many = {
    system: 'opensuse-tumbleweed',
    docker: '29.9.3',
    privilege: 'doas',
    user: 'somebody',
    rootful: 'disable',
    network: 'gvisor-tap-vsock',
    'port-driver': 'builtin',
    'lowest-port': '80',
    'client-ip': 'yes',
    ping: 'yes',
    limits: 'cpu,memory,pids',
    'package-mirror': 'https://mirrors.tuna.tsinghua.edu.cn/docker-ce',
  };
  it('stay under 300 characters, and can be read', () => {
    expect(encodeLink(many).length).toBeLessThan(300);
    expect(encodeLink(many)).toContain('package-mirror=https://mirrors.tuna');
  });
});

describe('steps of two plans', () => {
  const step = (id: string, command: string): StepContent => ({
    id,
    lane: 'root',
    file: null,
    commands: [command],
  });
  it('stand beside each other in the order of both', () => {
    const before = [step('packages', 'a'), step('modules', 'b'), step('setup', 'c')];
    const after = [
      step('key', 'k'),
      step('packages', 'a'),
      step('sysctl', 's'),
      step('setup', 'd'),
    ];
    expect(
      pairSteps(before, after).map(({ id, before: left, after: right, same }) => [
        id,
        left ? 1 : 0,
        right ? 1 : 0,
        same,
      ]),
    ).toEqual([
      ['key', 0, 1, false],
      ['packages', 1, 1, true],
      ['sysctl', 0, 1, false],
      ['modules', 1, 0, false],
      ['setup', 1, 1, false],
    ]);
  });
});
