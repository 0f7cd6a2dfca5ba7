import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { makePlan, printPlan, printScript } from './index.ts';
import { printCloudConfig } from './print/cloud-init.ts';
import { planFor } from './testing/lived-in/life.ts';
import { key } from './testing/space.ts';
import type { RawOptions } from './types.ts';

const wishes: readonly RawOptions[] = [
  { user: 'ann,bob', 'lowest-port': '80', 'ssh-keys': `bob=${key}` },
  { user: 'ann', api: 'tcp', 'tls-names': 'docker.example.org' },
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

  it('is refused where nobody is named, with a way out', async () => {
    const refused = await printPlan('cloud-init', planFor({}), en);
    expect(refused).toMatchObject({
      kind: 'refused',
      refusals: [{ id: 'E66', change: { user: 'docker' } }],
    });
    const printed = await printPlan('cloud-init', planFor({ api: 'tcp', user: 'docker' }), en);
    expect(printed.kind).toBe('printed');
  });

  it('has the keys of each, and refuses what is no public key or whose user is none', () => {
    const { users } = parse(
      printCloudConfig(
        planFor({ user: 'ann,bob', 'ssh-keys': `${key} ann@laptop,bob=${key}` }),
        en,
      ),
    );
    expect(users).toMatchObject([
      'default',
      { name: 'ann', ssh_authorized_keys: [key] },
      { name: 'bob', ssh_authorized_keys: [key, key] },
    ]);
    const answer = (keys: string) =>
      makePlan({ system: 'debian-13', user: 'ann', 'ssh-keys': keys }, en);
    expect(answer(`carl=${key}`)).toMatchObject({ kind: 'refused', refusals: [{ id: 'E81' }] });
    for (const bad of [
      '-----BEGIN OPENSSH PRIVATE KEY-----',
      key.replace('ssh-ed25519', 'ssh-rsa'),
      'ssh-dss AAAAB3NzaC1kc3MAAACBAA',
      key.slice(0, -3),
    ])
      expect(answer(bad).kind, bad).toBe('invalid');
  });

  it.runIf(spawnSync('cloud-init', ['--version']).error === undefined)(
    'is one that cloud-init takes',
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
