import { delegatedSince252 } from '../controllers.ts';
import type { DistroDocker, PackagedRootlessKit, SystemRow } from './types.ts';

const packaged = (version: string | null): PackagedRootlessKit => ({
  version,
  source: 'suseRootlessKit',
  confidence: 'M',
});

/** All of SUSE Linux Enterprise 15, and Leap 15 with it, takes this one; read in the list of its fourth service pack. */
const ofFifteen: PackagedRootlessKit = {
  version: '1.1.1',
  source: 'sleRootlessKit',
  confidence: 'M',
};

/**
 * SUSE's own packages; Docker builds none. Their names stand in the package's recipe, as does the
 * version in Tumbleweed; that of SLES 16 and Leap 16 was not found.
 */
const distro = (
  version: string,
  rootlesskit: PackagedRootlessKit = packaged(null),
): DistroDocker => ({
  version,
  rootlesskit,
  packages: ['docker', 'docker-rootless-extras'],
  source: 'suse',
  confidence: 'L',
});

const shared = {
  family: 'suse',
  userns: 'open',
  delegated: delegatedSince252,
  slirp4netns: '1.2.0',
  passt: '2024_02_20',
  repository: null,
  source: 'eol',
} as const;

const classic = {
  ...shared,
  kernel: '6.4',
  systemd: 254,
  cgroup: 'v1',
  lsm: 'apparmor',
  // The package of iptables takes the old tables here, and nothing loads them for a user.
  netfilter: {
    modules: ['ip_tables', 'iptable_mangle', 'iptable_nat', 'iptable_filter'],
    source: 'suse',
    confidence: 'M',
  },
  confidence: 'L',
  unconfirmed: ['cgroup', 'delegated', 'slirp4netns', 'passt', 'distro'],
} as const;

const sixteen = {
  ...shared,
  kernel: '6.12',
  systemd: 257,
  cgroup: 'v2',
  lsm: 'selinux',
  confidence: 'M',
  unconfirmed: ['delegated', 'slirp4netns', 'passt', 'distro'],
} as const;

/** SLES and openSUSE. From 16 on SELinux is enforcing. */
export const suse = [
  {
    ...classic,
    id: 'sles-15',
    name: 'SLES 15 SP7',
    osRelease: { id: 'sles', versionId: '15' },
    endOfLife: '2031-07-31',
    distro: { ...distro('28.3.3', ofFifteen), extension: 'sle-module-containers/15.7' },
  },
  {
    ...sixteen,
    id: 'sles-16',
    name: 'SLES 16.0',
    osRelease: { id: 'sles', versionId: '16' },
    endOfLife: '2027-11-30',
    distro: distro('28.3.3'),
  },
  {
    ...classic,
    id: 'opensuse-leap-15.6',
    name: 'openSUSE Leap 15.6',
    osRelease: { id: 'opensuse-leap', versionId: '15' },
    endOfLife: '2026-04-30',
    distro: distro('28.3.3', ofFifteen),
  },
  {
    ...sixteen,
    id: 'opensuse-leap-16',
    name: 'openSUSE Leap 16.0',
    osRelease: { id: 'opensuse-leap', versionId: '16' },
    endOfLife: '2027-10-31',
    distro: distro('28.3.3'),
  },
  {
    ...sixteen,
    id: 'opensuse-tumbleweed',
    name: 'openSUSE Tumbleweed',
    osRelease: { id: 'opensuse-tumbleweed', versionId: null },
    kernel: '7.0',
    systemd: 259,
    passt: '2026_05_07',
    endOfLife: null,
    // RootlessKit 3.2.0 stands in the recipe of 2026-09-21.
    distro: { ...distro('29.7.2', packaged('3.2.0')), confidence: 'M' },
    // Without this package iptables takes the old tables, which new kernels need not have.
    netfilter: { packages: ['iptables-backend-nft'], source: 'suse', confidence: 'M' },
    unconfirmed: ['kernel', 'systemd', 'lsm', 'slirp4netns', 'passt', 'distro'],
  },
] as const satisfies readonly SystemRow[];
