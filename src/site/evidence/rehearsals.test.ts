import { describe, expect, it } from 'vitest';
import { stepsKnown } from '../../core/planner/rules/known.ts';
import { judgeRehearsal, rehearsals } from './rehearsals.ts';

describe('a rehearsal', () => {
  it('stands behind each step that is said to be rehearsed, for every family that has been', () => {
    const counting = rehearsals.filter(({ stale, record }) => !stale && record.failed === 0);
    const steps = new Set(counting.flatMap(({ record }) => record.steps));
    for (const [slug, known] of Object.entries(stepsKnown))
      if (known === 'rehearsed') expect(steps, `${slug}: npm run test:rehearse`).toContain(slug);
    const programs = counting.map(({ record }) => record.program.toLowerCase()).join();
    for (const program of ['apt', 'dnf5', 'zypper', 'pacman']) expect(programs).toContain(program);
  });

  it('is stale once the plan prints something else', () => {
    const [first] = rehearsals;
    if (!first) throw new Error('there is none');
    expect(judgeRehearsal(first.record).stale).toBe(first.stale);
    expect(judgeRehearsal({ ...first.record, textSha256: '' }).stale).toBe(true);
  });

  it('calls itself no run', () => {
    for (const { name } of rehearsals) expect(name).toMatch(/^rehearsed-/);
  });
});
