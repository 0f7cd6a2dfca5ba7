import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../core/evidence.ts';
import { makePlan, type Plan, printScript } from '../../core/planner/index.ts';
import type { Wishes } from '../../core/planner/options.ts';
import { executedLines, sumsOfParts } from '../../core/planner/print/executed.ts';
import { words } from '../../words/en/evidence.ts';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { badgeKind, badgeText, proofOf } from './badge.ts';
import { judge, titlesOf } from './evidence.ts';
import { machineKey } from './machine-key.ts';

const planOf = (options: Wishes, catalogue = en): Plan => {
  const result = makePlan(options, catalogue);
  if (result.kind !== 'plan') throw new Error(JSON.stringify(result));
  return result.plan;
};
const executed = (plan: Plan, catalogue = en): string =>
  executedLines(printScript(plan, catalogue));

const asked = { method: 'distro', network: 'slirp4netns' } as const;
const plan = planOf({ system: 'debian-13', ...asked });
const record: RunRecord = {
  system: 'debian-13',
  options: asked,
  date: '2026-11-24',
  scriptSha256: '',
  executedSha256: createHash('sha256').update(executed(plan)).digest('hex'),
  kernel: '',
  systemd: '',
  packages: {},
  rootlesskit: '',
  began: 'new',
  acceleration: 'tcg',
  seconds: 1,
  passed: 1,
  failed: 0,
  checks: [{ id: 'first-run', ok: true, detail: '' }],
};

describe('what a record is worth', () => {
  it('stands for the machine, whether its options were named or left to their defaults', () => {
    const { stale, key } = judge('a', record);
    expect(stale).toBe(false);
    expect(key).toBe(machineKey(plan));
    expect(machineKey(planOf({ system: 'debian-13', method: 'distro' }))).toBe(key);
    expect(machineKey(planOf({ system: 'debian-13', method: 'distro', ping: 'yes' }))).not.toBe(
      key,
    );
    expect(machineKey(planOf({ system: 'debian-13' }))).not.toBe(key);
  });

  it('is stale when the script does something else today, or there is no such plan', () => {
    expect(judge('a', { ...record, executedSha256: '0' }).stale).toBe(true);
    const refused = judge('a', {
      ...record,
      options: { network: 'pasta', 'port-driver': 'builtin' },
    });
    expect([refused.stale, refused.key]).toEqual([true, '']);
  });

  it('tells which steps have changed since, and whether what runs them has', () => {
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const parts = sumsOfParts(printScript(plan, en), sha);
    const of = plan.steps.filter(({ id }) => id !== 'login').length;
    const since = (change: Readonly<Record<string, string>>) =>
      judge('a', { ...record, executedSha256: '0', parts: { ...parts, ...change } }).since;
    expect(since({})).toEqual({ steps: [], of, frame: false });
    expect(since({ setup: '0' })).toEqual({ steps: ['setup'], of, frame: false });
    expect(since({ frame: '0' })).toEqual({ steps: [], of, frame: true });
    expect(judge('a', { ...record, parts: {} }).since).toBe(undefined);
    expect(titlesOf(record, ['setup'], 'zh')).toEqual([
      planOf({ system: 'debian-13', ...asked, lang: 'zh' }, zh).steps.find(
        ({ id }) => id === 'setup',
      )?.title,
    ]);
  });

  it('takes the file that a step writes for part of it, whatever its lines are', () => {
    const step = "step_a_b() {\n  case $1 in\n    file)\n      cat <<'EOF'\n{\n}\nEOF\n  esac\n}";
    const sum = (text: string) => text.replaceAll('\n', ' ').slice(-12);
    expect(sumsOfParts(`x\n${step}\ny`, sum)).toEqual({ frame: 'x y', 'a-b': 'EOF   esac }' });
  });

  it('does not care for comments, and so for language', () => {
    const chinese = planOf({ system: 'debian-13', ...asked, lang: 'zh' }, zh);
    expect(executed(chinese, zh)).toBe(executed(plan));
  });

  it('keeps the lines of files that the script writes', () => {
    expect(executedLines("# a\n\necho b\ncat <<'EOF'\n# c\n\nEOF\n  # d")).toBe(
      "echo b\ncat <<'EOF'\n# c\n\nEOF",
    );
  });
});

describe('a badge', () => {
  const of = (change: Partial<RunRecord>, stale = false) =>
    proofOf({ ...judge('a', { ...record, ...change }), stale });

  it('is good for a run of this script without a failed check, and for nothing else', () => {
    expect(badgeKind(of({}))).toBe('good');
    expect(badgeKind(of({ failed: 1 }))).toBe('partly');
    expect(badgeKind(of({}, true))).toBe('partly');
    expect(badgeKind(undefined)).toBe('none');
  });

  it('says what happened, when and where', () => {
    expect(badgeText(of({ passed: 30 }), words)).toBe(
      'Ran on Debian 13 (trixie), 2026-11-24: 30 checks passed',
    );
    expect(badgeText(of({ passed: 28, failed: 2 }), words)).toContain('28 checks passed, 2 failed');
    expect(badgeText(of({}, true), words)).toContain('changed since');
    const since = { steps: ['setup'], of: 10, frame: true };
    expect(badgeText(proofOf({ ...judge('a', record), stale: true, since }), words)).toMatch(
      /1 of 1 checks passed. Changed since then: 1 of 10 steps, and the code/,
    );
    expect(badgeText(undefined, words)).toBe('Not yet tested on a real machine');
  });
});
