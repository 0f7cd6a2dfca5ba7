import { delegatedBefore252, delegatedSince252 } from '../controllers.ts';
import type { Arch, DistroDocker, DockerRepository, SystemRow } from './types.ts';

const arch: readonly Arch[] = ['x86_64', 'aarch64', 'armhf'];
const repository = (suite: string, first: string): DockerRepository => ({
  os: 'ubuntu',
  suite,
  first,
  arch,
  plugins: ['docker-compose-v2', 'docker-buildx'],
});
const shared = { family: 'ubuntu', cgroup: 'v2', lsm: 'apparmor' } as const;

/**
 * From 29.1.3-0ubuntu4 on, which only 26.04 has, `docker.io` is meant to run without root; what 22.04
 * and 24.04 have was built before. A list of its files showed the scripts in contrib, Ubuntu's own
 * documentation speaks of /usr/bin: the plan looks in both.
 */
const distro = (version: string, rootlesskit: string): DistroDocker => ({
  version,
  rootlesskit: { version: rootlesskit, source: 'ubuntuRootlessKit', confidence: 'M' },
  packages: ['docker.io', 'rootlesskit'],
  contrib: '/usr/share/docker.io/contrib',
  source: 'ubuntuDocs',
  confidence: 'M',
});

/** Ubuntu. From 24.04 on, AppArmor lets only named programs make user namespaces. */
export const ubuntu = [
  {
    ...shared,
    id: 'ubuntu-22.04',
    name: 'Ubuntu 22.04 LTS',
    osRelease: { id: 'ubuntu', versionId: '22.04' },
    kernel: '5.15',
    systemd: 249,
    delegated: delegatedBefore252,
    userns: 'open',
    slirp4netns: '1.0.1',
    passt: null,
    endOfLife: '2027-04-01',
    repository: repository('jammy', '20.10.13'),
    distro: null,
    unconfirmed: ['delegated', 'slirp4netns', 'passt'],
    source: 'packaging',
    confidence: 'L',
  },
  {
    ...shared,
    id: 'ubuntu-24.04',
    name: 'Ubuntu 24.04 LTS',
    osRelease: { id: 'ubuntu', versionId: '24.04' },
    kernel: '6.8',
    systemd: 255,
    delegated: delegatedSince252,
    userns: 'apparmor',
    slirp4netns: '1.2.1',
    passt: '2024_02_20',
    passtReports: 'contradict',
    endOfLife: '2029-05-31',
    repository: repository('noble', '26.0'),
    distro: null,
    source: 'ubuntu',
    confidence: 'H',
  },
  {
    ...shared,
    id: 'ubuntu-26.04',
    name: 'Ubuntu 26.04 LTS',
    osRelease: { id: 'ubuntu', versionId: '26.04' },
    kernel: '7.0',
    systemd: 259,
    delegated: delegatedSince252,
    userns: 'apparmor',
    slirp4netns: '1.3.3',
    passt: '2026_01_20',
    endOfLife: '2031-04-30',
    repository: repository('resolute', '29.3.1'),
    distro: distro('29.1.3', '2.0.2'),
    unconfirmed: ['passt', 'distro'],
    source: 'ubuntu',
    confidence: 'M',
  },
] as const satisfies readonly SystemRow[];
