import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunRecord, recordName, shorten } from './record.ts';
import { difference } from './snapshot.ts';

const folder = join(import.meta.dirname, 'records');

describe('what a run leaves', () => {
  it.each(readdirSync(folder))('%s says what its checks say', (file) => {
    const record = JSON.parse(readFileSync(join(folder, file), 'utf8')) as RunRecord;
    const failed = record.checks.filter(({ ok }) => !ok).length;
    expect([record.passed, record.failed]).toEqual([record.checks.length - failed, failed]);
    expect(record.scriptSha256).toMatch(/^[0-9a-f]{64}$/);
    const began = record.began ? { began: record.began } : {};
    expect(file).toBe(recordName(record.system, { ...record.options, ...began }));
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
