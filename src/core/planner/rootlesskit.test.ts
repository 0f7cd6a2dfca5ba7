import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { systems } from '../facts/systems/index.ts';
import { makePlan } from './make-plan.ts';
import { printCommands } from './print/commands.ts';
import { printFile } from './print/files.ts';
import { faultsOfAnswer } from './testing/invariants.ts';
import type { Plan } from './types.ts';

type Wishes = Readonly<Record<string, string>>;

function plan(wishes: Wishes): Plan {
  const answer = makePlan({ system: 'debian-13', ...wishes }, en);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  return answer.plan;
}
const refusals = (wishes: Wishes) => {
  const answer = makePlan({ system: 'debian-13', ...wishes }, en);
  return answer.kind === 'refused' ? answer.refusals.map(({ id, change }) => ({ id, change })) : [];
};
const refused = (wishes: Wishes) => refusals(wishes).map(({ id }) => id);
const notices = (wishes: Wishes) => plan(wishes).notices.map(({ id }) => id);
const networkOf = (wishes: Wishes) => plan(wishes).options.network;

describe('RootlessKit decides which drivers there are', () => {
  it.each(systems.map(({ id }) => id))(
    '%s: its plans name none that it does not have',
    (system) => {
      for (const method of ['auto', 'packages', 'script', 'distro'])
        for (const wish of ['', 'ipv6', 'ping', 'client-ip', 'host-loopback', 'udp'])
          expect(faultsOfAnswer({ system, method, ...(wish && { [wish]: 'yes' }) })).toEqual([]);
    },
  );

  it('Alpine and Arch install and name the helper that theirs can use', () => {
    for (const system of ['alpine-3.23', 'alpine-3.24', 'arch']) {
      expect(networkOf({ system })).toBe('slirp4netns');
      const text = printCommands(plan({ system }), en);
      expect(text).toMatch(/(apk add|for p in)[^;]* slirp4netns/);
      expect(text).toContain('ROOTLESSKIT_NET=slirp4netns');
      expect(notices({ system })).toContain('W02');
    }
  });

  it('a version that the reader names counts, whatever the distribution brings', () => {
    expect(networkOf({ system: 'alpine-3.24', rootlesskit: '3.0.0' })).toBe('gvisor-tap-vsock');
    expect(networkOf({ rootlesskit: '2.3.6' })).toBe('slirp4netns');
    expect(refused({ network: 'gvisor-tap-vsock', rootlesskit: '2.3.6' })).toEqual(['E05']);
    expect(refused({ system: 'alpine-3.24', 'port-driver': 'pesto', network: 'pasta' })).toContain(
      'E05',
    );
  });

  it('where nobody has read the version, drivers that are newer than all others are doubted', () => {
    const leap = { system: 'opensuse-leap-16' };
    expect(networkOf(leap)).toBe('slirp4netns');
    expect(notices({ ...leap, network: 'pasta' })).toContain('W70');
    expect(notices({ ...leap, network: 'pasta', rootlesskit: '2.3.4' })).not.toContain('W70');
  });

  it('keeps the client’s address by builtin from 3.0 on only', () => {
    const kept = (wishes: Wishes) =>
      printFile(plan({ 'client-ip': 'yes', ...wishes }), 'daemon.json');
    expect(kept({})).toContain('"userland-proxy": false');
    const alpine = plan({ system: 'alpine-3.24', 'client-ip': 'yes' });
    expect(alpine.options['port-driver']).toBe('slirp4netns');
    expect(printFile(alpine, 'daemon.json')).not.toContain('userland-proxy');
    expect(
      refused({ system: 'alpine-3.24', 'client-ip': 'yes', 'port-driver': 'builtin' }),
    ).toContain('E29');
  });

  it('brings the program that this takes, which only Docker’s packages have along', () => {
    const installed = (wishes: Wishes) =>
      plan({ 'client-ip': 'yes', ...wishes }).steps.find(({ id }) => id === 'packages')?.touches
        .packages;
    expect(installed({ method: 'script' })).toContain('nftables');
    expect(installed({ system: 'opensuse-tumbleweed' })).toContain('nftables');
    expect(installed({ method: 'script', rootlesskit: '3.1.0' })).not.toContain('nftables');
    expect(installed({})).not.toContain('nftables');
    expect(installed({ method: 'script', 'client-ip': 'no' })).not.toContain('nftables');
  });

  it('detaches the network namespace from 2.0 on only', () => {
    expect(printFile(plan({ rootlesskit: '1.1.1' }), 'override.conf')).toContain(
      'DETACH_NETNS=false',
    );
    expect(printFile(plan({ rootlesskit: '2.0.0' }), 'override.conf')).not.toContain(
      'DETACH_NETNS',
    );
  });

  it('its faults are told by its own version', () => {
    const bad = { udp: 'yes', rootlesskit: '3.0.0' };
    expect(notices(bad)).toContain('W01');
    expect(notices({ ...bad, rootlesskit: '3.0.1' })).not.toContain('W01');
    expect(notices({ docker: '29.5.2' })).toContain('W01');
    expect(notices({ docker: '29.5.3' })).not.toContain('W01');
  });

  it('opens low ports by a capability where it opens them itself', () => {
    const low = { 'lowest-port': '80', 'privileged-ports': 'setcap' };
    const gvisor = { network: 'gvisor-tap-vsock', 'port-driver': 'gvisor-tap-vsock' };
    expect(refused({ ...low, ...gvisor })).toEqual([]);
    expect(refused({ ...low, network: 'pasta' })).toEqual(['E27']);
  });
});

describe('a driver that nobody named', () => {
  it('is one that does what was asked, and the plan says that it is not the usual one', () => {
    for (const wish of ['ipv6', 'ping']) {
      expect(networkOf({ [wish]: 'yes' })).toBe('slirp4netns');
      expect(notices({ [wish]: 'yes' })).toContain('W02');
      expect(notices({ [wish]: 'yes' })).not.toContain('W07');
    }
    expect(networkOf({})).toBe('gvisor-tap-vsock');
    // Where the release advises against slirp4netns, the other one comes first.
    expect(networkOf({ system: 'rhel-10', ipv6: 'yes' })).toBe('pasta');
  });

  it('goes with the port driver that was named', () => {
    expect(networkOf({ 'port-driver': 'slirp4netns' })).toBe('slirp4netns');
    expect(networkOf({ 'port-driver': 'implicit' })).toBe('pasta');
    expect(refused({ system: 'debian-12', 'port-driver': 'implicit' })).toContain('E01');
  });

  it('stays the usual one where none can do it, and the refusal says why', () => {
    expect(refused({ system: 'debian-10', ipv6: 'yes' })).toContain('E10');
  });
});

describe('engines that there never were', () => {
  it.each([
    ['E43', { docker: '24.1.7' }],
    ['E43', { docker: '99.1' }],
    ['E44', { docker: '20.10' }],
    ['E44', { docker: '27' }],
    ['E44', { system: 'ubuntu-26.04', docker: '27.5.1' }],
    ['E44', { system: 'fedora-44', docker: '24.0.7' }],
    ['E44', { system: 'rhel-10', docker: '28.1.0' }],
    ['E44', { system: 'debian-10', docker: '29.9.0' }],
  ])('%s refuses %o, with the newest as the way out', (id, wishes) => {
    expect(refusals(wishes)).toContainEqual({ id, change: { docker: 'latest' } });
  });

  it.each([
    { docker: '28' },
    { docker: '28.1' },
    { docker: 'v28.5.2' },
    { docker: '29.10.0' },
    { docker: '30.0' },
    { system: 'debian-12', docker: '23.0.6' },
    { system: 'ubuntu-22.04', docker: '20.10' },
    { docker: '20.10', method: 'script' },
  ])('%o is planned for', (wishes) => {
    expect(refused(wishes)).toEqual([]);
  });

  it('a major version alone is its newest release', () => {
    expect(plan({ docker: '28' }).options.docker).toBe('28.5');
    expect(plan({ docker: '29' }).options.docker).toBe(plan({}).options.docker);
    expect(plan({ docker: 'v29.5.3' }).given.docker).toBe('29.5.3');
  });

  it('Ubuntu’s own packages are those of 26.04, whose scripts are linked only where they are missing', () => {
    for (const system of ['ubuntu-22.04', 'ubuntu-24.04'])
      expect(refused({ system, method: 'distro' })).toEqual(['E24']);
    const scripts = plan({ system: 'ubuntu-26.04', method: 'distro' }).steps.find(
      ({ id }) => id === 'scripts',
    );
    for (const command of scripts?.commands ?? []) {
      expect(command).toContain('[ ! -e /usr/bin/');
      expect(command).toContain('[ -e /usr/share/docker.io/contrib/');
    }
  });
});

describe('kernels on which nothing named could work', () => {
  it('are refused, with the storage driver that works everywhere, or the release’s own kernel', () => {
    expect(refusals({ system: 'rhel-8', kernel: '3.10' })).toEqual([
      { id: 'E46', change: { storage: 'vfs' } },
    ]);
    expect(refused({ storage: 'fuse-overlayfs', kernel: '4.9' })).toEqual(['E46']);
    expect(refused({ kernel: '4.18' })).toEqual([]);
    expect(refused({ kernel: '2.6' })).toContain('E45');
  });
});

describe('an MTU', () => {
  it('reaches the containers, whose networks would stay at 1500', () => {
    const daemon = (wishes: Wishes) => printFile(plan(wishes), 'daemon.json');
    expect(JSON.parse(daemon({ mtu: '1400' }))).toEqual({
      mtu: 1400,
      'default-network-opts': { bridge: { 'com.docker.network.driver.mtu': '1400' } },
    });
    expect(JSON.parse(daemon({ system: 'debian-12', docker: '23.0.6', mtu: '1400' }))).toEqual({
      mtu: 1400,
    });
    expect(daemon({})).toBe('');
  });
});
