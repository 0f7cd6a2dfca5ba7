import { delegatedSince252 } from '../controllers.ts';
import type { SystemRelease } from './types.ts';

/** Fedora: SELinux enforcing, cgroup v2 only, no Docker of its own that carries the rootless tools. */
export const fedora: readonly SystemRelease[] = [
  {
    id: 'fedora-44',
    name: 'Fedora 44',
    family: 'rhel',
    kernel: '6.19',
    systemd: 259,
    cgroup: 'v2',
    delegated: delegatedSince252,
    userns: 'open',
    lsm: 'selinux',
    slirp4netns: '1.3.3',
    passt: '2026_01_20',
    endOfLife: '2027-05-31',
    repository: { os: 'fedora', suite: '44', arch: ['x86_64', 'aarch64'] },
    distro: null,
    unconfirmed: ['systemd', 'slirp4netns', 'passt'],
    source: 'packaging',
    confidence: 'M',
  },
];
