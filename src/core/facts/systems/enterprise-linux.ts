import { delegatedBefore252, delegatedSince252 } from '../controllers.ts';
import type { DockerRepository, SystemRow } from './types.ts';

const repository = (os: 'centos' | 'rhel', suite: string, first: string): DockerRepository => ({
  os,
  suite,
  first,
  arch: ['x86_64', 'aarch64'],
});

const shared = {
  family: 'rhel',
  userns: 'open',
  lsm: 'selinux',
  lxc: 'epel',
  distro: null,
} as const;

/** What a major version is, whoever builds it. */
const el9 = {
  ...shared,
  kernel: '5.14',
  systemd: 252,
  cgroup: 'v2',
  // Although systemd is new enough, its user@.service here hands out less.
  delegated: delegatedBefore252,
  slirp4netns: '1.3.1',
  passt: '2023_12_04',
  unconfirmed: ['delegated', 'slirp4netns', 'passt'],
  source: 'reports',
  confidence: 'M',
} as const;

const el10 = {
  ...shared,
  kernel: '6.12',
  systemd: 257,
  cgroup: 'v2',
  delegated: delegatedSince252,
  slirp4netns: '1.3.1',
  passt: '2025_02_17',
  deprecates: ['slirp4netns'],
  // iptables' own package no longer brings these along, and dockerd's first rule needs xt_addrtype.
  netfilter: {
    packages: ['kernel-modules-extra'],
    modules: ['nft_compat', 'xt_addrtype'],
    ipTables: 'absent',
    source: 'packagingIssues',
    confidence: 'M',
  },
  unconfirmed: ['delegated', 'slirp4netns', 'passt'],
  source: 'moby',
  confidence: 'M',
} as const;

/** CentOS Stream and Red Hat Enterprise Linux. */
export const enterpriseLinux = [
  {
    ...el9,
    id: 'centos-9',
    name: 'CentOS Stream 9',
    osRelease: { id: 'centos', versionId: '9' },
    endOfLife: '2027-05-31',
    repository: repository('centos', '9', '20.10.15'),
  },
  {
    ...el10,
    id: 'centos-10',
    name: 'CentOS Stream 10',
    osRelease: { id: 'centos', versionId: '10' },
    endOfLife: '2030-05-31',
    repository: repository('centos', '10', '27.4'),
  },
  {
    ...shared,
    id: 'rhel-8',
    name: 'RHEL 8',
    osRelease: { id: 'rhel', versionId: '8' },
    kernel: '4.18',
    systemd: 239,
    cgroup: 'v1',
    delegated: [],
    slirp4netns: '1.2.3',
    passt: null,
    endOfLife: '2029-05-31',
    repository: repository('rhel', '8', '27.2'),
    // It stands in Docker's list of builds, though a change of April 2026 says that EL 8 is over.
    unconfirmed: ['slirp4netns', 'passt', 'repository'],
    source: 'packaging',
    confidence: 'M',
  },
  {
    ...el9,
    id: 'rhel-9',
    name: 'RHEL 9',
    osRelease: { id: 'rhel', versionId: '9' },
    endOfLife: '2032-05-31',
    repository: repository('rhel', '9', '27.2'),
  },
  {
    ...el10,
    id: 'rhel-10',
    name: 'RHEL 10',
    osRelease: { id: 'rhel', versionId: '10' },
    endOfLife: '2035-05-31',
    repository: repository('rhel', '10', '28.5'),
  },
] as const satisfies readonly SystemRow[];
