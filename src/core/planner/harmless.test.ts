import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { systemDirectories } from '../facts/system-directories.ts';
import { systems } from '../facts/systems/index.ts';
import type { Wishes } from './options.ts';
import { makePlan } from './plan.ts';

const idsOf = (wishes: Wishes): string[] => {
  const result = makePlan(wishes, en);
  if (result.kind === 'plan') return result.plan.notices.map(({ id }) => id);
  return result.kind === 'refused'
    ? result.refusals.map(({ id }) => id)
    : result.problems.map(({ option }) => option);
};

describe('a plan takes nothing that is the system’s', () => {
  const { paths, holdDisks } = systemDirectories;

  it.each([...paths, ...holdDisks])(
    'refuses %s for the data, with a directory that works',
    (path) => {
      for (const { id: system } of systems) {
        const result = makePlan({ system, 'data-root': path }, en);
        if (result.kind !== 'refused') throw new Error(`${system}: ${result.kind}`);
        const refusal = result.refusals.find(({ id }) => id === 'E41');
        expect(
          makePlan({ system, ...refusal?.change }, en).kind,
          `${system}, the change of E41`,
        ).toBe('plan');
      }
    },
  );

  it('leaves owner and mode of a directory that exists', () => {
    const there = mkdtempSync(join(tmpdir(), 'plan-data-'));
    chmodSync(there, 0o1777);
    writeFileSync(join(there, 'somebody-else'), '');
    const user = userInfo().username;
    const result = makePlan({ system: 'debian-13', privilege: 'root', 'data-root': '/srv/x' }, en);
    if (result.kind !== 'plan') throw new Error(result.kind);
    const step = result.plan.steps.find(({ id }) => id === 'data-directory');
    const type = (path: string): void =>
      (step?.commands ?? []).forEach((command) => {
        execFileSync('sh', ['-c', command.replaceAll('/srv/x', path)], {
          env: { ...process.env, ROOTLESS_USER: user },
        });
      });
    type(there);
    expect(statSync(there).mode & 0o7777).toBe(0o1777);
    // What is not there is made, and is the user's alone.
    const fresh = join(mkdtempSync(join(tmpdir(), 'plan-data-')), 'new');
    type(fresh);
    expect(statSync(fresh).mode & 0o7777).toBe(0o700);
    // Pasted twice, it stays so.
    mkdirSync(join(fresh, 'overlay2'));
    type(fresh);
    expect(statSync(fresh).mode & 0o7777).toBe(0o700);
  });
});

describe('trust is not in a link', () => {
  it('takes packages and images over https only', () => {
    for (const option of ['package-mirror', 'registry-mirror'] as const)
      expect(idsOf({ system: 'debian-13', [option]: 'http://mirror.example.org' })).toEqual([
        option,
      ]);
  });

  it('names a host that is neither Docker’s nor a mirror of the facts', () => {
    const packages = (host: string) =>
      idsOf({ system: 'rhel-9', 'package-mirror': `https://${host}/docker-ce` });
    expect(packages('mirror.example.org')).toContain('W48');
    expect(packages('mirrors.tuna.tsinghua.edu.cn.example.org')).toContain('W48');
    expect(packages('mirrors.tuna.tsinghua.edu.cn')).not.toContain('W48');
    expect(idsOf({ system: 'arch', 'registry-mirror': 'https://mirror.example.org' })).toContain(
      'W49',
    );
    expect(idsOf({ system: 'arch', proxy: 'http://proxy.example.org:3128' })).toContain('W50');
  });
});
