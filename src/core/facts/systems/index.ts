import { alpine } from './alpine.ts';
import { arch } from './arch.ts';
import { debian } from './debian.ts';
import { enterpriseLinux } from './enterprise-linux.ts';
import { fedora } from './fedora.ts';
import { suse } from './suse.ts';
import type { SystemRelease } from './types.ts';
import { ubuntu } from './ubuntu.ts';

export type { Arch, DistroDocker, DockerRepository, Netfilter, SystemRelease } from './types.ts';

/** Every release the planner knows, oldest first within a distribution. */
export const systems: readonly SystemRelease[] = [
  ...debian,
  ...ubuntu,
  ...fedora,
  ...enterpriseLinux,
  ...suse,
  ...arch,
  ...alpine,
];

/** The release with this id, or `undefined`. */
export const findSystem = (id: string): SystemRelease | undefined =>
  systems.find((system) => system.id === id);
