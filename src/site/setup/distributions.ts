import { hasEnded } from '../../core/facts/systems/groups.ts';
import { type SystemRelease, systems } from '../../core/facts/systems/index.ts';

/** The distributions that are asked for most, to point at. Every other system is in the list. */
const names = [
  'Ubuntu',
  'Debian',
  'Fedora',
  'RHEL',
  'Rocky Linux',
  'AlmaLinux',
  'openSUSE',
  'Arch Linux',
  'Alpine Linux',
] as const;

/** A distribution with its releases. */
export interface Distribution {
  readonly name: string;
  /** The release that somebody means who names only the distribution: the newest that is out for good. */
  readonly usual: SystemRelease;
  readonly releases: readonly SystemRelease[];
}

export const distributions: readonly Distribution[] = names.map((name) => {
  const releases = systems.filter((system) => system.name.startsWith(name));
  const kept = releases.filter((system) => !hasEnded(system));
  const usual = kept.findLast(({ endOfLife }) => endOfLife !== null) ?? kept.at(-1);
  if (!usual) throw new Error(`no release of ${name} is kept: take it out of distributions.ts`);
  return { name, usual, releases };
});
