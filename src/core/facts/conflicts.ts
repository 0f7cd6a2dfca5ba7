import type { FamilyId } from './families.ts';
import type { Provenance } from './provenance.ts';

/** What goes with a package: a daemon, what others run on, or no more than a command. */
export type Cost = 'engine' | 'runtime' | 'alias' | 'plugin' | 'rootlesskit';

/** Packages that cannot be there beside Docker's. */
export interface Conflict extends Provenance {
  readonly names: readonly string[];
  readonly cost: Cost;
  /**
   * Where the package manager does not refuse by itself: apt begins, dpkg stops over a file that both
   * have, and nothing can be installed until that is mended; dnf takes them away unasked, and only
   * old ones (4.14) can be told to keep them.
   */
  readonly noticed?: 'late' | 'never';
}

/** How Docker comes to a machine from its package manager. */
type Packaged = 'packages' | 'distro';

type Conflicts = Partial<Record<Packaged, readonly Conflict[]>>;

const declared = { source: 'conflicts', confidence: 'H' } as const;

const apt: Conflicts = {
  packages: [
    { ...declared, names: ['docker.io', 'docker-cli'], cost: 'engine' },
    { ...declared, names: ['containerd', 'runc'], cost: 'runtime' },
    { ...declared, names: ['rootlesskit'], cost: 'rootlesskit' },
    // Until Debian 12 only dpkg notices: both bring /usr/bin/docker.
    {
      names: ['podman-docker'],
      cost: 'alias',
      noticed: 'late',
      source: 'debian',
      confidence: 'H',
    },
  ],
  distro: [
    {
      names: ['docker-ce', 'docker-ce-cli', 'docker-ce-rootless-extras'],
      cost: 'engine',
      source: 'debian',
      confidence: 'H',
    },
    { ...declared, names: ['containerd.io'], cost: 'runtime' },
    { names: ['podman-docker'], cost: 'alias', source: 'debian', confidence: 'H' },
  ],
};

/**
 * What is in the way of Docker's packages, by family. docker-doc, which Docker's instructions remove
 * as well, has no file and no relation that would stand in the way. Alpine's were not read.
 */
export const conflicts: Readonly<Record<FamilyId, Conflicts>> = {
  debian: apt,
  ubuntu: apt,
  rhel: {
    packages: [
      { ...declared, names: ['docker', 'moby-engine', 'docker-cli'], cost: 'engine' },
      // containerd.io obsoletes them. Rehearsed with dnf 4.14, 4.23 and 5.4.
      { ...declared, names: ['containerd', 'runc'], cost: 'runtime', noticed: 'never' },
      { ...declared, names: ['rootlesskit'], cost: 'rootlesskit' },
      { names: ['podman-docker'], cost: 'alias', source: 'fedora', confidence: 'M' },
      // The same files under /usr/libexec/docker/cli-plugins.
      {
        names: ['docker-buildx', 'docker-compose'],
        cost: 'plugin',
        source: 'fedora',
        confidence: 'I',
      },
    ],
  },
  suse: {
    distro: [
      { ...declared, names: ['docker-ce', 'docker-ce-cli'], cost: 'engine' },
      { ...declared, names: ['containerd.io'], cost: 'runtime' },
      // It provides the name docker: what asks for that finds it there, and installs the rest.
      {
        names: ['podman-docker'],
        cost: 'alias',
        noticed: 'late',
        source: 'suse',
        confidence: 'H',
      },
    ],
  },
  arch: {
    // pacman -Q takes what provides docker for docker.
    distro: [
      {
        names: ['podman-docker'],
        cost: 'alias',
        noticed: 'late',
        source: 'arch',
        confidence: 'M',
      },
    ],
  },
  alpine: {},
  nix: {},
};
