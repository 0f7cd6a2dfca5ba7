import { fedora } from './fedora.ts';
import { relativeOf, repositoryOf, rowIn } from './relative.ts';
import type { SystemRow } from './types.ts';
import { ubuntu } from './ubuntu.ts';

const fedora44 = rowIn(fedora, 'fedora-44');
const ubuntu2604 = rowIn(ubuntu, 'ubuntu-26.04');

/** Asked for in September 2026, and not seen in Docker's list of builds since. */
const notBuiltYet = { source: 'notBuiltYet', confidence: 'M', endOfLife: null } as const;

/**
 * Releases that Docker's list of builds does not have: each takes the packages for the release before
 * it, which has helped after every release so far. Their versions were not read anywhere.
 */
export const ahead = {
  fedora: [
    relativeOf(fedora44, {
      ...notBuiltYet,
      id: 'fedora-45',
      name: 'Fedora 45',
      osRelease: { id: 'fedora', versionId: '45' },
      kernel: '7.2',
      repository: { ...repositoryOf(fedora44), suite: '44' },
      unconfirmed: ['kernel'],
    }),
  ],
  ubuntu: [
    relativeOf(ubuntu2604, {
      ...notBuiltYet,
      id: 'ubuntu-26.10',
      name: 'Ubuntu 26.10',
      osRelease: { id: 'ubuntu', versionId: '26.10' },
      kernel: '7.2',
      repository: repositoryOf(ubuntu2604),
      unconfirmed: ['kernel', 'systemd', 'slirp4netns', 'passt', 'distro'],
    }),
  ],
} as const satisfies Record<string, readonly SystemRow[]>;
