import type { DistroDocker, SystemRow } from './types.ts';

const distro = (version: string): DistroDocker => ({
  version,
  // busybox' `ip` cannot make the tap device, so the real one is named.
  packages: ['docker', 'docker-rootless-extras', 'iproute2'],
  // The same in 3.22, 3.23 and 3.24, where it was last built on 2026-10-14; edge is ahead.
  rootlesskit: { version: '2.3.5', source: 'alpineRootlessKit', confidence: 'H' },
  // The names of the scripts inside were not read, so the plan asks for as little of them as it can.
  setup: 'none',
  source: 'alpine',
  confidence: 'H',
});

/**
 * From 28.4.0 on there is docker-rootless-extras-openrc, which comes by itself where OpenRC is: its
 * /etc/user/init.d/docker starts `dockerd-rootless`. Read in the recipe, not tried.
 */
const withService = (version: string): DistroDocker => ({
  ...distro(version),
  userService: 'openrc',
});

const shared = {
  family: 'alpine',
  systemd: null,
  cgroup: 'v2',
  delegated: [],
  userns: 'open',
  lsm: 'none',
  slirp4netns: '1.3.3',
  passt: '2025_05_03',
  repository: null,
  unconfirmed: ['kernel', 'passt', 'distro'],
  source: 'alpine',
  confidence: 'M',
} as const;

/** Alpine Linux: OpenRC instead of systemd, so no units, no lingering and no limits. */
export const alpine = [
  {
    ...shared,
    id: 'alpine-3.22',
    name: 'Alpine Linux 3.22',
    osRelease: { id: 'alpine', versionId: '3.22' },
    kernel: '6.12',
    endOfLife: '2027-05-01',
    distro: distro('28.3.3'),
  },
  {
    ...shared,
    id: 'alpine-3.23',
    name: 'Alpine Linux 3.23',
    osRelease: { id: 'alpine', versionId: '3.23' },
    kernel: '6.18',
    endOfLife: '2027-11-01',
    distro: withService('29.5.3'),
  },
  {
    ...shared,
    id: 'alpine-3.24',
    name: 'Alpine Linux 3.24',
    osRelease: { id: 'alpine', versionId: '3.24' },
    kernel: '6.18',
    endOfLife: '2028-06-01',
    distro: withService('29.9.3'),
  },
] as const satisfies readonly SystemRow[];
