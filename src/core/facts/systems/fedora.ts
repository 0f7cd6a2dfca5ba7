import { delegatedSince252 } from '../controllers.ts';
import type { DockerRepository, SystemRow } from './types.ts';

/** dnf puts the release in, which an upgrade of the system changes. */
const repository = (first: string): DockerRepository => ({
  os: 'fedora',
  suite: '$releasever',
  arch: ['x86_64', 'aarch64'],
  first,
});

const shared = {
  family: 'rhel',
  cgroup: 'v2',
  delegated: delegatedSince252,
  userns: 'open',
  lsm: 'selinux',
  slirp4netns: '1.3.3',
  distro: null,
  unconfirmed: ['systemd', 'slirp4netns', 'passt'],
  source: 'packaging',
  confidence: 'M',
} as const;

/** Fedora: SELinux enforcing, cgroup v2 only, and no Docker of its own known to bring the tools. */
export const fedora = [
  {
    ...shared,
    id: 'fedora-43',
    name: 'Fedora 43',
    osRelease: { id: 'fedora', versionId: '43' },
    kernel: '6.17',
    systemd: 258,
    passt: '2025_09_19',
    endOfLife: '2026-12-09',
    repository: repository('28.5'),
  },
  {
    ...shared,
    id: 'fedora-44',
    name: 'Fedora 44',
    osRelease: { id: 'fedora', versionId: '44' },
    kernel: '6.19',
    systemd: 259,
    passt: '2026_01_20',
    endOfLife: '2027-06-02',
    repository: repository('29.3.1'),
  },
] as const satisfies readonly SystemRow[];
