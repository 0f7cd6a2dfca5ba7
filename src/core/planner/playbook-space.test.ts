import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { printPlan } from './index.ts';
import { printPlaybook } from './print/ansible.ts';
import { printCloudConfig } from './print/cloud-init.ts';
import { planFor } from './testing/script-for.ts';
import { combinable, pairSpace, valuesOf } from './testing/space.ts';
import { parents } from './testing/systems.ts';
import type { Plan, RawOptions } from './types.ts';

/*
 * Every task that a playbook ever has, each once, in few playbooks: the option space has hundreds of
 * thousands of playbooks, and few hundreds of different tasks. PLAYBOOKS=all takes all pairs of
 * options on every release in place of each value of each option, which takes hours.
 */

const all = process.env.PLAYBOOKS === 'all';

/** One release of each of the package managers that differ most. */
const releases = all
  ? parents.map(({ id }) => id)
  : ['debian-13', 'fedora-44', 'arch', 'alpine-3.24'];

/** What options have to be read with to do anything. */
const company: Readonly<Record<string, RawOptions>> = {
  'privileged-ports': { 'lowest-port': '80' },
  'tls-names': { api: 'tcp' },
  'from-docker': { task: 'upgrade' },
  hold: { task: 'upgrade' },
};

function* wishes(): Generator<RawOptions> {
  if (all) return yield* pairSpace(releases);
  for (const system of releases)
    for (const name of combinable)
      for (const value of valuesOf(name))
        yield { system, user: 'ann', ...company[name], [name]: value };
}

/** A plan for these wishes, or for what can be had of them. */
function planOf(wish: RawOptions): Plan | null {
  try {
    return planFor(wish);
  } catch {
    return null;
  }
}

/** The tasks of a playbook's last play, with the comments above them, and what stands before them. */
function takeApart(playbook: string) {
  const begin = playbook.lastIndexOf('\n- name: ') + 1;
  const parts = [''];
  let isComment = false;
  for (const line of playbook.slice(begin).trimEnd().split('\n')) {
    const comment = line.startsWith('    # ');
    if ((comment || line.startsWith('    - name: ')) && !isComment) parts.push('');
    isComment = comment;
    parts.push(`${parts.pop()}${line}\n`);
  }
  const [head = '', ...tasks] = parts;
  return { head, tasks, sorting: playbook.slice(0, begin) };
}

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe.runIf(has('ansible-lint'))('every task of every playbook', { timeout: 3_600_000 }, () => {
  const heads = new Map<string, { readonly sorting: string; readonly tasks: Set<string> }>();
  const seen = new Set<string>();
  for (const wish of wishes()) {
    const plan = planOf(wish);
    if (plan === null) continue;
    for (const way of ['do', 'undo'] as const) {
      const { head, tasks, sorting } = takeApart(printPlaybook(plan, en, way));
      const mine = heads.get(head) ?? { sorting, tasks: new Set() };
      for (const task of tasks) if (!seen.has(task)) mine.tasks.add(task);
      for (const task of tasks) seen.add(task);
      heads.set(head, mine);
    }
  }
  const files = [...heads].flatMap(([head, { sorting, tasks }]) =>
    tasks.size > 0 ? [`${sorting}${head}${[...tasks].join('')}`] : [],
  );

  it('satisfies ansible-lint’s profile for production, and is read by ansible-playbook', () => {
    expect(seen.size).toBeGreaterThan(200);
    const folder = mkdtempSync(join(tmpdir(), 'playbooks-'));
    writeFileSync(
      join(folder, '.ansible-lint'),
      'profile: production\nskip_list:\n  - yaml[line-length]\n',
    );
    const names = files.map((text, index) => {
      writeFileSync(join(folder, `${index}.yml`), text);
      return `${index}.yml`;
    });
    const run = (program: string, args: readonly string[]) =>
      spawnSync(program, [...args, ...names], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
    const read = run('ansible-playbook', ['--syntax-check', '-i', 'localhost,']);
    expect(read.status, read.stderr).toBe(0);
    const lint = run('ansible-lint', ['--offline', '-q', '-p', '--nocolor']);
    expect([lint.stdout, lint.status]).toEqual(['', 0]);
    rmSync(folder, { recursive: true });
  });
});

describe.runIf(has('cloud-init'))('every cloud-config', { timeout: 3_600_000 }, () => {
  it('is one that cloud-init takes, whatever its accounts and script are like', async () => {
    const shapes = new Map<string, string>();
    for (const wish of wishes()) {
      const plan = planOf(wish);
      if (plan === null || (await printPlan('cloud-init', plan, en)).kind === 'refused') continue;
      const text = printCloudConfig(plan, en);
      // The script is one string: of what it holds, YAML knows how its lines begin and end.
      const shape = text
        .replace(/^#.*$/gm, '')
        .replace(/^ {6}.*$/gm, (line) => (/^ {6}[\w"$#[({]/.test(line) ? '' : line.slice(0, 12)))
        .replace(/\n+/g, '\n');
      shapes.set(shape, text);
    }
    const folder = mkdtempSync(join(tmpdir(), 'cloud-'));
    const step = all ? 1 : Math.max(1, Math.floor(shapes.size / 12));
    for (const [index, text] of [...shapes.values()].entries()) {
      if (index % step !== 0) continue;
      const file = join(folder, `${index}.yml`);
      writeFileSync(file, text);
      const { stdout, stderr } = spawnSync('cloud-init', ['schema', '-c', file], {
        encoding: 'utf8',
      });
      expect(stdout + stderr).toBe(`Valid cloud-config: ${file}\n`);
    }
    rmSync(folder, { recursive: true });
  });
});
