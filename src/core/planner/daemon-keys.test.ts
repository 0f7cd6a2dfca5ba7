import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { makePlan, printFile, printPlan } from './index.ts';
import { planFor } from './testing/lived-in/life.ts';

const daemonJson = (wishes: Readonly<Record<string, string>>) =>
  JSON.parse(printFile(planFor(wishes), 'daemon.json'));

describe('keys of daemon.json', () => {
  it('lead to the host where it is: one driver keeps its address wherever the network moved', () => {
    const moved = { 'host-loopback': 'yes', subnet: '10.0.3.0/24' };
    const gateway = (network: string) => daemonJson({ ...moved, network })['host-gateway-ip'];
    expect(gateway('slirp4netns')).toBe('10.0.3.2');
    expect(gateway('gvisor-tap-vsock')).toBe('10.0.2.1');
  });

  it('say what was asked for, as the daemon reads it', () => {
    expect(
      daemonJson({
        'log-max-size': '10m',
        'address-pools': '10.200.0.0/16:24',
        dns: '1.1.1.1,9.9.9.9',
        'insecure-registries': 'registry.example.org:5000',
        ulimits: 'nofile=1024:4096,nproc=100',
      }),
    ).toEqual({
      'log-opts': { 'max-size': '10m', 'max-file': '3' },
      'default-address-pools': [{ base: '10.200.0.0/16', size: 24 }],
      dns: ['1.1.1.1', '9.9.9.9'],
      'insecure-registries': ['registry.example.org:5000'],
      'default-ulimits': {
        nofile: { Name: 'nofile', Soft: 1024, Hard: 4096 },
        nproc: { Name: 'nproc', Soft: 100, Hard: 100 },
      },
    });
    expect(daemonJson({ gpu: 'nvidia', docker: '28.1.1' })).toMatchObject({
      features: { cdi: true },
    });
  });

  it('are there in a file of the user’s only with the whole of a number', () => {
    const { drafts } = planFor({ mtu: '1400' });
    const look = drafts.find(({ id }) => id === 'daemon-config')?.unless ?? '';
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    const file = join(home, '.config/docker/daemon.json');
    mkdirSync(dirname(file), { recursive: true });
    const isThere = (mtu: number, more: object) => {
      const bridge = { 'com.docker.network.driver.mtu': '1400' };
      const settings = { mtu, 'default-network-opts': { bridge }, ...more };
      writeFileSync(file, JSON.stringify(settings, undefined, 2));
      return spawnSync('sh', ['-c', look], { env: { ...process.env, HOME: home } }).status === 0;
    };
    expect([1400, 14000].map((mtu) => isThere(mtu, {}))).toEqual([true, false]);
    expect(isThere(1400, { dns: ['1.1.1.1'] })).toBe(true);
    rmSync(home, { recursive: true });
  });

  it.each([
    [{ 'address-pools': '10.200.0.0/24:16' }, 'E70', { 'address-pools': '10.200.0.0/24:24' }],
    [{ 'address-pools': '10.0.0.0/8:24' }, 'E71', { 'address-pools': '' }],
    [{ dns: '127.0.0.53,1.1.1.1' }, 'E72', { dns: '1.1.1.1' }],
    [
      { 'insecure-registries': '0.0.0.0/0,a.example:5000' },
      'E80',
      { 'insecure-registries': 'a.example:5000' },
    ],
    [{ ulimits: 'nofile=9:1' }, 'E73', { ulimits: 'nofile=1:9' }],
    [{ gpu: 'nvidia', docker: '24.0.9' }, 'E74', { gpu: 'none' }],
    [{ task: 'upgrade', method: 'script' }, 'E75', { task: 'install' }],
    [{ task: 'upgrade', 'from-docker': '99.1' }, 'E79', { 'from-docker': 'auto' }],
    [{ task: 'migrate', user: 'ann,bob' }, 'E76', { user: 'ann' }],
    [{ task: 'migrate', rootful: 'disable' }, 'E76', { rootful: 'keep' }],
    [{ system: 'alpine-3.24', hold: 'yes' }, 'E78', { hold: 'no' }],
  ])('are refused for %j, with what to write instead', (wishes, id, change) => {
    const result = makePlan({ system: 'debian-12', ...wishes }, en);
    expect(result).toMatchObject({ kind: 'refused', refusals: [{ id, change }] });
  });
});

describe('the task to remove', () => {
  const plan = planFor({ user: 'ann', task: 'remove' });

  it('prints the way back where a form has one, and says where it is elsewhere', async () => {
    const text = await printPlan('commands', plan, en);
    expect(text).toMatchObject({ kind: 'printed', text: expect.stringContaining('Undo') });
    // The same script, which takes back unless it is told otherwise.
    const script = await printPlan('script', plan, en);
    expect(script).toMatchObject({ text: expect.stringMatching(/^mode=undo$/m) });
    const config = await printPlan('cloud-init', plan, en);
    expect(config).toMatchObject({ kind: 'refused', refusals: [{ id: 'E68' }] });
  });
});
