import { debian } from './debian.ts';
import { relativeOf, repositoryOf, rowIn } from './relative.ts';
import type { SystemRow } from './types.ts';
import { ubuntu } from './ubuntu.ts';

/** Its firmware starts the kernel without this controller, on every board. */
const raspberryPi = {
  kernel: '6.12',
  delegated: ['cpu', 'pids'],
  atBoot: {
    controllers: ['memory'],
    parameter: 'cgroup_enable=memory',
    file: '/boot/firmware/cmdline.txt',
  },
  unconfirmed: ['kernel'],
  source: 'raspberryPi',
  confidence: 'M',
} as const;

const ubuntu2404 = rowIn(ubuntu, 'ubuntu-24.04');

/**
 * Raspberry Pi OS is Debian, by its name in /etc/os-release too; only its 32-bit edition says raspbian.
 * Mint is Ubuntu under numbers of its own.
 */
export const debianRelatives = {
  debian: [
    relativeOf(rowIn(debian, 'debian-12'), {
      ...raspberryPi,
      id: 'raspberry-pi-os-12',
      name: 'Raspberry Pi OS 12 (bookworm)',
      osRelease: { id: 'debian', versionId: '12', also: ['raspbian'], board: 'raspberry-pi' },
    }),
    relativeOf(rowIn(debian, 'debian-13'), {
      ...raspberryPi,
      id: 'raspberry-pi-os-13',
      name: 'Raspberry Pi OS 13 (trixie)',
      osRelease: { id: 'debian', versionId: '13', also: ['raspbian'], board: 'raspberry-pi' },
    }),
  ],
  ubuntu: [
    relativeOf(ubuntu2404, {
      id: 'linuxmint-22',
      name: 'Linux Mint 22',
      osRelease: { id: 'linuxmint', versionId: '22' },
      endOfLife: '2029-04-30',
      repository: repositoryOf(ubuntu2404),
      // Each point release has another one.
      unconfirmed: ['kernel', 'userns'],
      confidence: 'M',
    }),
  ],
} as const satisfies Record<string, readonly SystemRow[]>;
