import { delegatedSince252 } from '../controllers.ts';
import type { SystemRow } from './types.ts';

/** Arch Linux: rolling, so versions are those of the day of the facts. */
export const arch = [
  {
    id: 'arch',
    name: 'Arch Linux',
    osRelease: { id: 'arch', versionId: null },
    family: 'arch',
    kernel: '7.1',
    systemd: 260,
    cgroup: 'v2',
    delegated: delegatedSince252,
    userns: 'open',
    lsm: 'none',
    slirp4netns: '1.3.3',
    passt: '2026_05_07',
    endOfLife: null,
    repository: null,
    distro: {
      version: '29.9.0',
      // The newest page that was read is of 2025-12-20; a newer one would only have more drivers.
      rootlesskit: { version: '2.3.6', source: 'archRootlessKit', confidence: 'M' },
      packages: ['docker', 'base-devel', 'git'],
      aur: 'docker-rootless-extras',
      // Read in the recipe of 24.0.7; later ones were only seen to bring the unit as well.
      setup: 'unit',
      source: 'aur',
      confidence: 'M',
    },
    unconfirmed: ['kernel', 'systemd', 'passt', 'distro'],
    source: 'arch',
    confidence: 'M',
  },
] as const satisfies readonly SystemRow[];
