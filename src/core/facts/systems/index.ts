import { debian } from './debian.ts';
import { fedora } from './fedora.ts';
import type { SystemRelease } from './types.ts';
import { ubuntu } from './ubuntu.ts';

export type { Arch, DistroDocker, DockerRepository, SystemRelease } from './types.ts';

/** Every release the planner knows, oldest first within a distribution. */
export const systems: readonly SystemRelease[] = [...debian, ...ubuntu, ...fedora];

/** The release with this id, or `undefined`. */
export const findSystem = (id: string): SystemRelease | undefined =>
  systems.find((system) => system.id === id);
