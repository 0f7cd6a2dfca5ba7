import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../words/en/index.ts';
import type { SystemId } from '../../../facts/systems/index.ts';
import { makePlan } from '../../make-plan.ts';
import type { Wishes } from '../../options.ts';
import { shellsHere } from '../../testing/shells.ts';
import type { StepId } from './ids.ts';

/** The shells into which people paste, as far as this machine has them. */
const shells = shellsHere(['dash'], ['bash'], ['zsh'], ['busybox', 'ash']);

/**
 * Whether a step is done on a machine with these files; all shells must say the same.
 * @param files what they hold, or with `→` where they lead, by their paths
 */
function isDone(id: StepId, wishes: Wishes, files: Readonly<Record<string, string>>): boolean {
  const result = makePlan(wishes, en);
  if (result.kind !== 'plan') throw new Error(result.kind);
  const check = result.plan.steps.find((step) => step.id === id)?.check ?? 'exit 9';
  const box = mkdtempSync(join(tmpdir(), 'plan-sysctl-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(box, path)), { recursive: true });
    if (text.startsWith('→')) symlinkSync(text.slice(1), join(box, path));
    else writeFileSync(join(box, path), `${text}\n`);
  }
  const here = check.replaceAll(/(?<=[\s"'])\/(etc|proc|run|usr)\//g, `${box}/$1/`);
  const said = shells.map(
    ([program = '', ...args]) =>
      spawnSync(program, [...args, '-ec', `if ${here}; then :; else exit 3; fi`]).status,
  );
  const [status] = said;
  expect([0, 3]).toContain(status);
  expect(said).toEqual(shells.map(() => status));
  return status === 0;
}

const port = 'net.ipv4.ip_unprivileged_port_start';
const live = (value: string) => ({ '/proc/sys/net/ipv4/ip_unprivileged_port_start': value });

describe('a setting that is open now', () => {
  const opened = (system: SystemId, files: Readonly<Record<string, string>>) =>
    isDone('sysctl', { system, 'lowest-port': '80' }, { ...live('80'), ...files });
  const debian = (files: Readonly<Record<string, string>>) => opened('debian-13', files);

  it('is done where a file that is read keeps it so', () => {
    for (const folder of ['/etc', '/run', '/usr/local/lib', '/usr/lib'])
      expect(debian({ [`${folder}/sysctl.d/50-house.conf`]: `${port} = 80` }), folder).toBe(true);
    expect(
      debian({ '/etc/sysctl.d/50-house.conf': '-net/ipv4/ip_unprivileged_port_start=0' }),
    ).toBe(true);
  });

  it('is not done by a file that nobody reads', () => {
    expect(debian({})).toBe(false);
    for (const path of [
      '/etc/sysctl.d/50-house.conf.bak',
      '/etc/sysctl.d/README',
      '/etc/sysctl.d/old/50-house.conf',
      '/etc/sysctl.conf',
    ])
      expect(debian({ [path]: `${port} = 80` }), path).toBe(false);
  });

  it('is done by sysctl.conf where a link leads there, or something else than systemd reads it', () => {
    const conf = { '/etc/sysctl.conf': `${port} = 80` };
    expect(debian({ ...conf, '/etc/sysctl.d/99-sysctl.conf': '→../sysctl.conf' })).toBe(true);
    expect(opened('alpine-3.24', conf)).toBe(true);
  });

  it('is what the last file says, in the order of their names', () => {
    const files = (first: string, last: string) => ({
      '/etc/sysctl.d/10-a.conf': `${port} = ${first}`,
      '/usr/lib/sysctl.d/99-z.conf': `${port} = ${last}`,
    });
    expect(debian(files('80', '1024'))).toBe(false);
    expect(debian(files('1024', '80'))).toBe(true);
    // Of one name it is the administrator's.
    const same = (of: string, there: string) => ({
      '/etc/sysctl.d/50-a.conf': `${port} = ${of}`,
      '/usr/lib/sysctl.d/50-a.conf': `${port} = ${there}`,
    });
    expect(debian(same('80', '1024'))).toBe(true);
    expect(debian(same('1024', '80'))).toBe(false);
    expect(debian({ '/etc/sysctl.d/50-a.conf': `${port} = 80\n${port} = 1024` })).toBe(false);
  });

  it('is not done by a vendor’s file that the house masks, or has its own in place of', () => {
    const vendor = { '/usr/lib/sysctl.d/50-a.conf': `${port} = 80` };
    expect(debian({ ...vendor, '/etc/sysctl.d/50-a.conf': '→/dev/null' })).toBe(false);
    expect(debian({ ...vendor, '/etc/sysctl.d/50-a.conf': 'vm.swappiness = 10' })).toBe(false);
    expect(debian({ ...vendor, '/etc/sysctl.d/60-a.conf': '→/dev/null' })).toBe(true);
    expect(debian({ '/etc/sysctl.d/50 a.conf': `${port} = 80` })).toBe(true);
  });
});

describe('user namespaces, of which the kernel has enough by itself', () => {
  const counted = (files: Readonly<Record<string, string>>) =>
    isDone(
      'sysctl-userns',
      { system: 'debian-13', userns: 'count' },
      { '/proc/sys/user/max_user_namespaces': '60000', ...files },
    );

  it('are there after the next boot, unless a file takes them away', () => {
    expect(counted({})).toBe(true);
    const hardened = { '/etc/sysctl.d/60-hardening.conf': 'user.max_user_namespaces = 0' };
    expect(counted(hardened)).toBe(false);
    expect(
      counted({
        ...hardened,
        '/etc/sysctl.d/99-rootless.conf': 'user.max_user_namespaces = 28633',
      }),
    ).toBe(true);
  });
});

describe('what the host’s bridges hand to the firewall', () => {
  const spared = (files: Readonly<Record<string, string>>) =>
    isDone(
      'sysctl-bridge',
      { system: 'debian-13', 'client-ip': 'yes', network: 'slirp4netns', 'port-driver': 'builtin' },
      files,
    );
  const call = 'net.bridge.bridge-nf-call-iptables = 1';

  it('is left to a file that is read, and to no other', () => {
    expect(spared({ '/etc/sysctl.d/k8s.conf': call })).toBe(true);
    for (const path of ['/etc/sysctl.d/k8s.conf.bak', '/etc/sysctl.conf'])
      expect(spared({ [path]: call }), path).toBe(false);
  });
});
