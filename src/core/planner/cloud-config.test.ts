import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { printPlan, printScript } from './index.ts';
import { printCloudConfig } from './print/cloud-init.ts';
import { planFor } from './testing/lived-in/life.ts';
import type { RawOptions } from './types.ts';

const wishes: readonly RawOptions[] = [
  { user: 'ann,bob', 'lowest-port': '80' },
  { user: 'CORP\\ann', method: 'script' },
  { system: 'alpine-3.24', user: 'ann', privilege: 'doas' },
  {
    system: 'fedora-44',
    user: 'ann',
    limits: 'cpuset',
    proxy: 'http://ann:p%40ss@proxy.example.org',
  },
];

describe('a cloud-config', () => {
  it('makes each account and runs the script that does each user’s part', () => {
    const text = printCloudConfig(planFor({ user: 'ann,bob' }), en);
    expect(text.split('\n')[0]).toBe('#cloud-config');
    // The script reads HOME, which services of the system do not have.
    expect(text).toContain('HOME=/root');
    expect(text).toMatch(/- name: ann\n[\s\S]*- name: bob\n/);
    const root = planFor({ user: 'ann,bob', privilege: 'root' });
    const script = printScript(root, en, { several: true });
    const set = (line: string) => line && `      ${line}`;
    expect(text).toContain(script.trimEnd().split('\n').map(set).join('\n'));
  });

  it('is refused where nobody is named, or certificates would have to be there, with a way out', async () => {
    const refused = await printPlan('cloud-init', planFor({ api: 'tcp' }), en);
    expect(refused).toMatchObject({
      kind: 'refused',
      refusals: [
        { id: 'E66', change: { user: 'docker' } },
        { id: 'E67', change: { api: 'ssh' } },
      ],
    });
    const printed = await printPlan('cloud-init', planFor({ api: 'ssh', user: 'docker' }), en);
    expect(printed.kind).toBe('printed');
  });

  it.runIf(spawnSync('cloud-init', ['--version']).error === undefined)(
    'is one that cloud-init takes',
    { timeout: 600_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'cloud-'));
      for (const [index, wish] of wishes.entries())
        for (const words of [en, zh]) {
          const file = join(folder, `${index}.yml`);
          writeFileSync(file, printCloudConfig(planFor(wish), words));
          const { stdout, stderr } = spawnSync('cloud-init', ['schema', '-c', file], {
            encoding: 'utf8',
          });
          expect(stdout + stderr).toBe(`Valid cloud-config: ${file}\n`);
        }
      rmSync(folder, { recursive: true });
    },
  );
});
