import { delegatedSince252 } from '../controllers.ts';
import { debian } from './debian.ts';
import { enterpriseLinux } from './enterprise-linux.ts';
import { relativeOf, repositoryOf, rowIn } from './relative.ts';
import type { SystemRow } from './types.ts';

const rhel8 = rowIn(enterpriseLinux, 'rhel-8');
const rhel9 = rowIn(enterpriseLinux, 'rhel-9');
const debian12 = rowIn(debian, 'debian-12');
// Its packages did not move with Debian's.
const { archive: _, ...debian10 } = rowIn(debian, 'debian-10');

/** Whose packages of Docker they take: those whose C library is not newer than their own. */
const likeEight = { repository: repositoryOf(rhel8), passt: null, source: 'chinese' } as const;
const likeNine = { repository: repositoryOf(rhel9), passt: null, source: 'chinese' } as const;

const none = { endOfLife: null, lsm: 'none' } as const;
const legacy = { cgroup: 'v1', delegated: [] } as const;
const guessed = ['systemd', 'cgroup', 'lsm', 'slirp4netns', 'passt'] as const;

/** openEuler packages both helpers that its kernels may want; its own Docker is older than rootless mode. */
const openEuler = {
  ...likeNine,
  ...legacy,
  slirp4netns: '1.2.0',
  endOfLife: null,
  source: 'openEuler',
} as const;

/** Distributions of China that install rpm packages. What they say of themselves was read in reports. */
export const chineseRpm = [
  relativeOf(rhel9, {
    ...openEuler,
    id: 'openeuler-22.03',
    name: 'openEuler 22.03 LTS',
    osRelease: { id: 'openEuler', versionId: '22.03' },
    kernel: '5.10',
    systemd: 249,
    unconfirmed: guessed,
  }),
  relativeOf(rhel9, {
    ...openEuler,
    id: 'openeuler-24.03',
    name: 'openEuler 24.03 LTS',
    osRelease: { id: 'openEuler', versionId: '24.03' },
    kernel: '6.6',
    systemd: 255,
    unconfirmed: guessed,
  }),
  relativeOf(rhel8, {
    ...likeEight,
    ...none,
    id: 'kylin-v10',
    name: 'Kylin V10 (server)',
    osRelease: { id: 'kylin', versionId: 'V10' },
    kernel: '4.19',
    systemd: 243,
    slirp4netns: null,
    // dnf found neither of the first two for Docker's older packages, which asked for them.
    missing: ['slirp4netns', 'fuse-overlayfs', 'pasta'],
    unconfirmed: guessed,
  }),
  relativeOf(rhel9, {
    ...likeNine,
    ...none,
    ...legacy,
    id: 'kylin-v11',
    name: 'Kylin V11 (server)',
    osRelease: { id: 'kylin', versionId: 'V11' },
    kernel: '6.6',
    systemd: 255,
    slirp4netns: null,
    unconfirmed: guessed,
  }),
  relativeOf(rhel8, {
    ...likeEight,
    id: 'anolis-8',
    name: 'Anolis OS 8',
    osRelease: { id: 'anolis', versionId: '8' },
    // Installed with RHEL's 4.18 or with this one.
    kernel: '5.10',
    endOfLife: null,
    unconfirmed: ['kernel', 'lsm'],
  }),
  relativeOf(rhel9, {
    ...likeNine,
    id: 'anolis-23',
    name: 'Anolis OS 23',
    osRelease: { id: 'anolis', versionId: '23' },
    kernel: '6.6',
    delegated: delegatedSince252,
    slirp4netns: null,
    endOfLife: null,
    unconfirmed: ['systemd', 'lsm'],
  }),
  relativeOf(rhel8, {
    ...likeEight,
    ...none,
    id: 'alinux-3',
    name: 'Alibaba Cloud Linux 3',
    osRelease: { id: 'alinux', versionId: '3' },
    kernel: '5.10',
    unconfirmed: ['lsm'],
  }),
  relativeOf(rhel9, {
    ...likeNine,
    ...none,
    ...legacy,
    id: 'opencloudos-9',
    name: 'OpenCloudOS 9',
    osRelease: { id: 'opencloudos', versionId: '9' },
    kernel: '6.6',
    systemd: 255,
    slirp4netns: null,
    unconfirmed: guessed,
  }),
] as const satisfies readonly SystemRow[];

/** And those that install deb packages, which Docker’s script takes for the Debian that they grew from. */
export const chineseDeb = [
  relativeOf(debian10, {
    id: 'uos-20',
    name: 'UOS 20 (desktop)',
    osRelease: { id: 'uos', versionId: '20' },
    endOfLife: null,
    repository: { ...repositoryOf(debian10), last: '26.1.4' },
    unconfirmed: ['kernel', 'systemd', 'cgroup'],
    source: 'chinese',
  }),
  relativeOf(debian12, {
    id: 'deepin-23',
    name: 'deepin 23',
    osRelease: { id: 'deepin', versionId: '23' },
    kernel: '6.6',
    systemd: 255,
    endOfLife: null,
    repository: repositoryOf(debian12),
    distro: { ...debian12.distro, source: 'chinese', confidence: 'M' },
    unconfirmed: ['systemd', 'slirp4netns', 'passt', 'distro'],
    source: 'chinese',
  }),
  relativeOf(debian12, {
    id: 'deepin-25',
    name: 'deepin 25',
    osRelease: { id: 'deepin', versionId: '25' },
    kernel: '6.6',
    systemd: 255,
    endOfLife: null,
    repository: repositoryOf(debian12),
    distro: null,
    // /usr is read-only until then.
    unlock: 'deepin-immutable-writable enable',
    unconfirmed: ['kernel', 'systemd', 'slirp4netns', 'passt'],
    source: 'chinese',
  }),
] as const satisfies readonly SystemRow[];
