import { ahead } from './ahead.ts';
import { alpine } from './alpine.ts';
import { arch } from './arch.ts';
import { chineseDeb, chineseRpm } from './chinese.ts';
import { debian } from './debian.ts';
import { debianRelatives } from './debian-relatives.ts';
import { enterpriseLinux } from './enterprise-linux.ts';
import { fedora } from './fedora.ts';
import { nixos } from './nixos.ts';
import { rebuilds } from './rebuilds.ts';
import { suse } from './suse.ts';
import type { SystemRow } from './types.ts';
import { ubuntu } from './ubuntu.ts';

export type {
  Arch,
  DistroDocker,
  DockerRepository,
  Netfilter,
  OsRelease,
  PackagedRootlessKit,
} from './types.ts';

const rows = [
  ...debian,
  ...debianRelatives.debian,
  ...chineseDeb,
  ...ubuntu,
  ...ahead.ubuntu,
  ...debianRelatives.ubuntu,
  ...fedora,
  ...ahead.fedora,
  ...enterpriseLinux,
  ...rebuilds,
  ...chineseRpm,
  ...suse,
  ...arch,
  ...alpine,
  ...nixos,
];

export type SystemId = (typeof rows)[number]['id'];

/** A release that the planner knows. */
export interface SystemRelease extends SystemRow {
  readonly id: SystemId;
}

/** Every release the planner knows, oldest first within a distribution. */
export const systems: readonly SystemRelease[] = rows;

/** The release with this id, or `undefined`. */
export const findSystem = (id: string): SystemRelease | undefined =>
  systems.find((system) => system.id === id);

/** The release with this id. */
export const releaseOf = (id: SystemId): SystemRelease => findSystem(id) as SystemRelease;

/**
 * The newest release of a family, of the distribution that it is called after. One that only rolls has
 * no end, and is called like its family.
 */
export const newestOf = (family: string | undefined): SystemRelease | undefined =>
  systems.findLast(
    (system) =>
      system.family === family && !system.parent && (system.endOfLife || system.id === family),
  );
