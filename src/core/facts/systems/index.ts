import { ahead } from './ahead.ts';
import { alpine } from './alpine.ts';
import { arch } from './arch.ts';
import { chineseDeb, chineseRpm } from './chinese.ts';
import { debian } from './debian.ts';
import { debianRelatives } from './debian-relatives.ts';
import { enterpriseLinux } from './enterprise-linux.ts';
import { fedora } from './fedora.ts';
import type { idsOfRows, RowsName, SystemId } from './ids.ts';
import { nixos } from './nixos.ts';
import { rebuilds } from './rebuilds.ts';
import { suse } from './suse.ts';
import type { SystemRelease, SystemRow } from './types.ts';
import { ubuntu } from './ubuntu.ts';

export type { SystemId } from './ids.ts';
export type {
  Arch,
  DistroDocker,
  DockerRepository,
  Netfilter,
  OsRelease,
  PackagedRootlessKit,
  SystemRelease,
} from './types.ts';

/** The rows, by the lists that `ids.ts` names. A release is in both: else nothing here compiles. */
const rows = {
  debian,
  debianRelatives: debianRelatives.debian,
  chineseDeb,
  ubuntu,
  ubuntuAhead: ahead.ubuntu,
  ubuntuRelatives: debianRelatives.ubuntu,
  fedora,
  fedoraAhead: ahead.fedora,
  enterpriseLinux,
  rebuilds,
  chineseRpm,
  suse,
  arch,
  alpine,
  nixos,
} satisfies { readonly [Name in RowsName]: readonly RowOf<Name>[] };

/** A row of a list that is named there. */
type RowOf<Name extends RowsName> = SystemRow & { readonly id: (typeof idsOfRows)[Name][number] };

({}) satisfies Record<Exclude<SystemId, (typeof rows)[RowsName][number]['id']>, never>;

/** Every release the planner knows, oldest first within a distribution. */
export const systems: readonly SystemRelease[] = Object.values(rows).flat();

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
