import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { words } from '../../words/index.ts';
import { findingsOf } from './findings.ts';
import type { ProbeFacts } from './keys.ts';
import { isProbe, lackIds } from './lacks.ts';
import { parseProbe } from './parse.ts';
import { debian12, withFacts } from './testing/machines.ts';

/** Debian 12 with all that it needs and nothing in the way. */
const machine = withFacts(debian12, {
  tools: 'newuidmap slirp4netns pasta fuse-overlayfs nft getsubids rootlesskit dnf5',
  'directory-ids': '0',
  rootful: 'no',
});

const probe = (differs: ProbeFacts) => parseProbe(withFacts(machine, differs));
const findings = (differs: ProbeFacts) => findingsOf(probe(differs), en);
const lacking = (differs: ProbeFacts) =>
  findings(differs).mendings.flatMap(({ lacks }) => lacks.map(({ id }) => id));

describe('what a machine lacks', () => {
  it('is nothing where all is there', () => {
    expect(lacking({})).toEqual([]);
    expect(findings({}).plan?.options.system).toBe('debian-12');
  });

  it.each([
    [
      'Debian 12 without uidmap',
      { tools: 'iptables', subuid: '0', subgid: '0', docker: '' },
      ['newuidmap', 'engine', 'no-subids'],
    ],
    [
      'Ubuntu 24.04, come by sudo',
      {
        os: 'ubuntu',
        release: '24.04',
        codename: 'noble',
        'systemd-user': 'no',
        'kernel/apparmor_restrict_unprivileged_userns': '1',
      },
      ['session'],
    ],
    [
      'Fedora with SELinux',
      {
        os: 'fedora',
        release: '44',
        codename: '',
        manager: 'dnf',
        selinux: 'Enforcing',
        'home-fs': 'btrfs',
      },
      [],
    ],
    [
      'Alpine as installed',
      {
        os: 'alpine',
        release: '3.23.2',
        codename: '',
        manager: 'apk',
        init: 'init',
        systemd: '',
        'systemd-user': 'no',
        controllers: '',
        tools: '',
        docker: '',
        subuid: '0',
        subgid: '0',
      },
      ['newuidmap', 'iptables', 'engine', 'no-subids'],
    ],
    [
      'an engine before 29.5 without helpers',
      { tools: 'newuidmap iptables', docker: 'Docker version 28.5.1, build e180ab8' },
      ['helper'],
    ],
    ['a few subordinate IDs', { subuid: '1000' }, ['few-subids']],
    [
      'a directory that numbers its accounts where ranges seem free',
      { uid: '200001', subuid: '0' },
      ['no-subids', 'shared-ids'],
    ],
    ['an account of a directory that has its range', { uid: '200001' }, []],
    ['another directory for settings', { 'config-home': '/home/mei/dots' }, ['config-home']],
    ['user namespaces switched off', { 'kernel/unprivileged_userns_clone': '0' }, ['userns-off']],
    ['user namespaces counted out', { 'user/max_user_namespaces': '0' }, ['userns-zero']],
    ['the daemon of root', { rootful: 'yes' }, ['rootful']],
    ['cgroup v1', { cgroup: 'v1', controllers: '' }, ['cgroup-v1']],
    ['no delegated cpu', { controllers: 'memory pids' }, ['cpu']],
    ['nobody may ping', { 'net/ipv4/ping_group_range': '1\t0' }, ['ping']],
    ['run as root', { uid: '0', user: 'root' }, ['root']],
    ['a home on NFS', { 'home-fs': 'nfs' }, ['nfs']],
    ['a home on a Windows share', { 'home-fs': 'smb2' }, ['cifs']],
    ['a home on ZFS', { 'home-fs': 'zfs' }, ['zfs']],
    ['a home on an overlay', { 'home-fs': 'overlayfs' }, ['overlay']],
    ['btrfs with a kernel before 4.18', { 'home-fs': 'btrfs', kernel: '4.15.0' }, ['btrfs']],
    [
      'Raspberry Pi OS, whose firmware leaves memory out',
      {
        board: 'raspberry-pi',
        'kernel-controllers': 'cpuset cpu io pids',
        controllers: 'cpu pids',
      },
      ['memory-off'],
    ],
    ['memory and pids not delegated', { controllers: 'cpu' }, ['memory', 'pids']],
    [
      'WSL without systemd',
      { inside: 'wsl', init: 'init', 'systemd-user': 'no' },
      ['wsl-without-systemd'],
    ],
    [
      'sysvinit beside an installed systemd',
      { init: 'init', 'systemd-user': 'no' },
      ['no-systemd'],
    ],
    ['an unprivileged LXC', { inside: 'lxc', 'uid-map': ' 0 100000 65536;' }, ['uid-map', 'lxc']],
    ['a container of Docker', { inside: 'docker' }, ['container']],
  ] as const)('on %s', (_, differs, expected) => {
    expect(lacking(differs).toSorted()).toEqual([...expected].toSorted());
  });

  it('comes with the steps that mend it, the repository before its packages', () => {
    const [packages] = findings({ docker: '', tools: 'iptables nft' }).mendings;
    expect(packages?.lacks.map(({ id, line }) => [id, line])).toEqual([
      ['newuidmap', 'tools=iptables nft'],
      ['engine', 'docker='],
    ]);
    expect(packages?.steps.map(({ id }) => id)).toEqual([
      'repository-key',
      'repository',
      'packages',
    ]);
  });

  it('comes with a step for whatever a plan can mend', () => {
    const steps = (differs: ProbeFacts) =>
      findings(differs).mendings.flatMap((mending) => mending.steps.map(({ id }) => id));
    expect(steps({ subuid: '0' })).toEqual(['subordinate-ids']);
    expect(steps({ 'kernel/unprivileged_userns_clone': '0' })).toEqual(['sysctl-userns']);
    expect(steps({ 'user/max_user_namespaces': '0' })).toEqual(['sysctl-userns']);
    expect(steps({ rootful: 'yes' })).toEqual(['rootful']);
    expect(steps({ 'systemd-user': 'no' })).toEqual(['login']);
  });

  it('is told of systems that the guide does not know, without steps', () => {
    const { plan, mendings } = findings({
      os: 'gentoo',
      release: '2',
      codename: '',
      manager: '',
      tools: '',
    });
    expect(plan).toBeNull();
    expect(mendings.every(({ steps }) => steps.length === 0)).toBe(true);
    expect(mendings.length).toBeGreaterThan(0);
  });

  it('has words in both languages for everything', () => {
    for (const id of lackIds)
      for (const { lacks } of Object.values(words).map(({ probe }) => probe))
        expect(lacks[id]).not.toBe('');
  });
});

describe('isProbe', () => {
  it('tells the output of the probe from a file with settings', () => {
    expect(isProbe(probe({}))).toBe(true);
    expect(isProbe(parseProbe('ID=debian\nVERSION_ID="12"\nNAME=x\n6.1.0-42-amd64'))).toBe(false);
  });
});
