import { delegatedBefore252, delegatedSince252 } from '../controllers.ts';
import type { Arch, DockerRepository, PackagedRootlessKit, SystemRow } from './types.ts';

const arch: readonly Arch[] = ['x86_64', 'aarch64', 'armhf'];
const repository = (suite: string): DockerRepository => ({ os: 'debian', suite, arch });
const contrib = '/usr/share/docker.io/contrib';
const shared = { family: 'debian', cgroup: 'v2', lsm: 'apparmor', userns: 'open' } as const;
const seen = { source: 'vm', confidence: 'H' } as const;
const rootlesskit = (version: string): PackagedRootlessKit => ({
  version,
  source: 'debian',
  confidence: 'H',
});

/** Debian. Versions were read on machines of each release. */
export const debian = [
  {
    ...shared,
    id: 'debian-10',
    name: 'Debian 10 (buster)',
    osRelease: { id: 'debian', versionId: '10' },
    kernel: '4.19',
    systemd: 241,
    cgroup: 'v1',
    userns: 'sysctl',
    delegated: [],
    slirp4netns: '0.2.3',
    passt: null,
    endOfLife: '2024-06-30',
    repository: { ...repository('buster'), last: '26.1.4' },
    distro: null,
    // Read in November 2026: Debian's mirrors answer 404 for this suite.
    archive: 'https://archive.debian.org/debian buster main',
    unconfirmed: ['repository', 'slirp4netns'],
    source: 'docs',
    confidence: 'L',
  },
  {
    ...shared,
    ...seen,
    id: 'debian-11',
    name: 'Debian 11 (bullseye)',
    osRelease: { id: 'debian', versionId: '11' },
    kernel: '5.10',
    systemd: 247,
    delegated: delegatedBefore252,
    slirp4netns: '1.0.1',
    passt: null,
    endOfLife: '2026-08-31',
    // It stands in Docker's list of builds, which was last read while Debian still supported it.
    repository: { ...repository('bullseye'), first: '20.10.4' },
    unconfirmed: ['repository'],
    distro: {
      ...seen,
      version: '20.10.5',
      rootlesskit: rootlesskit('0.14.2'),
      packages: ['docker.io', 'rootlesskit'],
      contrib,
    },
  },
  {
    ...shared,
    ...seen,
    id: 'debian-12',
    name: 'Debian 12 (bookworm)',
    osRelease: { id: 'debian', versionId: '12' },
    kernel: '6.1',
    systemd: 252,
    delegated: delegatedSince252,
    slirp4netns: '1.2.0',
    passt: '2023_03_09',
    endOfLife: '2028-06-30',
    repository: { ...repository('bookworm'), first: '23.0' },
    distro: {
      ...seen,
      version: '20.10.24',
      rootlesskit: rootlesskit('1.1.0'),
      packages: ['docker.io', 'rootlesskit'],
      contrib,
    },
  },
  {
    ...shared,
    ...seen,
    id: 'debian-13',
    name: 'Debian 13 (trixie)',
    osRelease: { id: 'debian', versionId: '13' },
    kernel: '6.12',
    systemd: 257,
    delegated: delegatedSince252,
    slirp4netns: '1.2.1',
    passt: '2025_05_03',
    endOfLife: '2030-06-30',
    repository: {
      ...repository('trixie'),
      first: '28.1',
      plugins: ['docker-compose', 'docker-buildx'],
    },
    distro: {
      ...seen,
      version: '26.1.5',
      rootlesskit: rootlesskit('2.0.2'),
      packages: ['docker.io', 'docker-cli', 'rootlesskit'],
      contrib,
    },
  },
  {
    ...shared,
    ...seen,
    id: 'debian-testing',
    name: 'Debian testing (forky)',
    osRelease: { id: 'debian', versionId: '' },
    kernel: '7.2',
    systemd: 262,
    delegated: delegatedSince252,
    slirp4netns: '1.3.3',
    passt: '2026_10_02',
    endOfLife: null,
    // Docker publishes no suite for a release that is still in the making.
    repository: null,
    distro: {
      ...seen,
      version: '28.5.2',
      rootlesskit: rootlesskit('2.0.2'),
      packages: ['docker.io', 'docker-cli', 'rootlesskit'],
      contrib,
    },
  },
] as const satisfies readonly SystemRow[];
