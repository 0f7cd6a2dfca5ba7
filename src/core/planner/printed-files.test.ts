import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { makePlan } from './make-plan.ts';
import { printFile } from './print/files.ts';
import { random, sample } from './testing/space.ts';
import type { Plan } from './types.ts';

const seed = 20261124;

/** Plans of a sampled space; the seed stands in the name of the tests. */
function plans(count: number): Plan[] {
  const next = random(seed);
  const found: Plan[] = [];
  while (found.length < count) {
    const answer = makePlan(sample(next), en);
    if (answer.kind === 'plan') found.push(answer.plan);
  }
  return found;
}

const sampled = plans(600);
const filesOf = (format: Parameters<typeof printFile>[1]): string[] => [
  ...new Set(sampled.map((plan) => printFile(plan, format)).filter((text) => text !== '')),
];

/** The unit as the setup tool writes it, with programs that exist everywhere. */
const unit = `[Unit]
Description=Docker Application Container Engine (Rootless)
[Service]
Environment=PATH=/usr/bin:/sbin:/usr/sbin:/bin
ExecStart=/bin/true
Type=notify
NotifyAccess=all
Restart=always
Delegate=yes
KillMode=mixed
[Install]
WantedBy=default.target
`;

/** Names in the kernel's own documentation, and Debian's one. */
const kernelKeys = [
  'kernel.unprivileged_userns_clone',
  'user.max_user_namespaces',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start',
];

const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;

describe(`files of ${sampled.length} plans from seed ${seed}`, () => {
  it.runIf(analyze)('override.conf is accepted by systemd with the real unit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-units-'));
    const paths = filesOf('override.conf').map((text, index) => {
      const name = join(folder, `docker-${index}.service`);
      writeFileSync(name, unit);
      mkdirSync(`${name}.d`);
      // The program need not exist here; the rest of the line is what is looked at.
      writeFileSync(
        join(`${name}.d`, 'override.conf'),
        text.replaceAll(/=(\/usr|%h)\/bin\/dockerd-rootless\.sh/g, '=/bin/true'),
      );
      return name;
    });
    expect(paths.length).toBeGreaterThan(20);
    const { stdout, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', '--user', '--man=no', ...paths],
      {
        encoding: 'utf8',
        env: { ...process.env, XDG_RUNTIME_DIR: folder },
      },
    );
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('docker-'));
    expect(complaints).toEqual([]);
  });

  // Which settings it has, approved texts hold.
  it('daemon.json parses', () => {
    const files = filesOf('daemon.json');
    expect(files.length).toBeGreaterThan(20);
    for (const text of files) expect(Object.keys(JSON.parse(text))).not.toEqual([]);
  });

  it('sysctl.conf has only keys of the kernel, each with a value', () => {
    const files = filesOf('sysctl.conf');
    expect(files.length).toBeGreaterThan(5);
    for (const text of files)
      for (const line of text.trimEnd().split('\n').slice(1)) {
        const [key = '', value] = line.split(' = ');
        expect(kernelKeys).toContain(key);
        expect(value).toMatch(/^\d+( \d+)?$/);
      }
  });
});
