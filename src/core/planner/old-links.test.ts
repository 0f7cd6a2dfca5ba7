import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { factsDate } from '../facts/date.ts';
import { systems } from '../facts/systems/index.ts';
import { decodeOptions, encodeLink } from './codec.ts';
import { makePlan } from './make-plan.ts';
import { originOf } from './origin.ts';
import { random, sample } from './testing/space.ts';

/** A link, and what it meant on its day. */
interface OldLink {
  readonly link: string;
  readonly options: Readonly<Record<string, string>>;
}

// Links that people may have kept. Lines are added to that file and never changed. The ids of the
// steps that a link gave on its day stand beside it for people; what they are today is for the facts.
const links: OldLink[] = readFileSync(new URL('testing/old-links.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const linkTo = (options: Readonly<Record<string, string>>): string =>
  encodeLink(options, originOf(makePlan(options, en)));

describe('old links', () => {
  it.each(links)('still mean the same: $link', ({ link, options }) => {
    const read = decodeOptions(link, en);
    const hint = 'links are kept: src/core/planner/options.ts must go on taking this';
    expect(read.options, hint).toEqual(options);
    expect(read.notices).toEqual([]);
    expect(makePlan(options, en).kind).not.toBe('invalid');
  });

  it('are of every system and of every preset kind, with and without fingerprints', () => {
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
    for (const part of ['&facts=', '&steps=', '&steps=none'])
      expect(links.filter(({ link }) => link.includes(part))).not.toEqual([]);
  });
});

describe('what a link says of its plan', () => {
  it('comes back with the options, whatever these are', () => {
    const next = random(5);
    for (let i = 0; i < 500; i++) {
      const options = sample(next);
      const origin = originOf(makePlan(options, en));
      const read = decodeOptions(encodeLink(options, origin), en);
      expect(read.origin).toEqual({ steps: undefined, ...origin });
      expect(read.options).toEqual(
        decodeOptions(encodeLink(options, { facts: '2026-10-01' }), en).options,
      );
      expect(read.notices).toEqual([]);
    }
  });

  it('is the day alone where a link has no more', () => {
    const { origin, notices } = decodeOptions('system=arch&facts=2026-11-23', en);
    expect([origin?.facts, origin?.steps, notices]).toEqual(['2026-11-23', undefined, []]);
    expect(decodeOptions('system=arch&steps=HOTbS', en).origin).toBeUndefined();
  });

  it('is told like any other value when it is none', () => {
    for (const value of ['yesterday', '2026-13-01', '2026-11-23x', '']) {
      const { origin, notices } = decodeOptions(`system=arch&facts=${value}`, en);
      expect(origin).toBeUndefined();
      expect(notices[0]?.text).toContain('YYYY-MM-DD');
    }
    for (const value of ['HOTb', 'nothing', 'HOTb$', '']) {
      const link = `system=arch&facts=${factsDate}&steps=${encodeURIComponent(value)}`;
      const { origin, notices } = decodeOptions(link, en);
      expect(origin?.steps).toBeUndefined();
      expect(notices[0]?.text).toContain('steps, which takes: none XXXXX…');
    }
  });
});

describe('links in normal use', () => {
  const site = 'https://rootless-guide.example/en/setup/?';
  const usual = [
    { 'lowest-port': '80', 'client-ip': 'yes', limits: 'cpu,memory,pids' },
    { privilege: 'none', method: 'script', autostart: 'no' },
    { 'package-mirror': 'https://mirrors.tuna.tsinghua.edu.cn/docker-ce' },
  ];
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
  it('stay under 300 characters as a whole, and can be read', () => {
    for (const { id: system } of systems)
      for (const wishes of usual)
        expect((site + linkTo({ system, ...wishes })).length).toBeLessThan(300);
    expect(linkTo(many).length).toBeLessThan(350);
    expect(linkTo(many)).toContain('package-mirror=https://mirrors.tuna');
  });
});
