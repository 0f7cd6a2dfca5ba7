import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';
import type { RunRecord } from '../core/evidence.ts';
import { recordName, shorten } from './record.ts';
import { difference } from './snapshot.ts';

const entries = loadAnswers();
const folder = join(import.meta.dirname, 'records');

const records = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map(
    (file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as RunRecord] as const,
  );
/** What diagnosis knew on that day it must know today; what it did not is a failed check there. */
const messages = records.flatMap(([, { system, faults = [] }]) =>
  faults.filter(({ diagnosed }) => diagnosed).map((fault) => ({ system, ...fault })),
);

describe('what a run leaves', () => {
  it('is named after what carried the plan out, where that was not the script', () => {
    expect(recordName('debian-13', { user: 'ann,bob' }, 'ansible')).toBe(
      'debian-13+by-ansible+user=ann_bob.json',
    );
  });

  it.each(records)('%s says what its checks say', (file, record) => {
    const failed = record.checks.filter(({ ok }) => !ok).length;
    expect([record.passed, record.failed]).toEqual([record.checks.length - failed, failed]);
    expect(record.scriptSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(record.executedSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file).toBe(recordName(record.system, record.options, record.by));
  });

  it.each(messages)('$system says of $id what leads to $entry', ({ message, entry }) => {
    expect(diagnose(message, entries)[0]?.id).toBe(entry);
  });

  it('keeps the end of what was said, in one line and without colours', () => {
    expect(shorten('\u001b[31m[ERROR]\u001b[0m a\n  b')).toBe('[ERROR] a b');
    expect(shorten('abcdef', 3)).toBe('… def');
  });

  it('names what came, went and changed', () => {
    const before = new Map(Object.entries({ '/a': '1', '/b': '1', '/c': '1' }));
    const after = new Map(Object.entries({ '/b': '2', '/c': '1', '/d': '1' }));
    expect(difference(before, after)).toEqual(['-/a', '~/b', '+/d']);
  });
});
