import { familyOf } from '../../../facts/families.ts';
import { dockerHost } from '../../../facts/mirrors.ts';
import type { DockerRepository } from '../../../facts/systems/index.ts';
import type { Profile } from '../../profile.ts';

/** Docker's repository for this plan, at its own address or at the mirror that the reader named. */
export interface PlannedRepository extends DockerRepository {
  readonly root: string;
  readonly manager: 'apt' | 'dnf';
  /** What a list that serves this machine has in it. */
  readonly listed: string;
}

/** `null` where no plan of this machine has it. */
export function dockerRepository({ method, system, given }: Profile): PlannedRepository | null {
  const { repository } = system;
  if (method !== 'packages' || !repository) return null;
  const base = given['package-mirror'].replace(/\/$/, '') || `https://${dockerHost}`;
  const manager = familyOf(system).manager === 'apt' ? 'apt' : 'dnf';
  const root = `${base}/linux/${repository.os}`;
  // Where the machine has another number, a list with $releasever leads nowhere.
  const foreign = repository.builtFor && repository.suite !== system.osRelease.versionId;
  return {
    ...repository,
    root,
    manager,
    listed: foreign ? `${root}/${repository.suite}/` : `${root}/`,
  };
}

/**
 * Shell that exits 0 when a list has this repository, and has it switched on. With `by` others only
 * lists count that we did not write.
 */
export function listed(
  { root, manager, listed }: PlannedRepository,
  by: 'anybody' | 'others',
): string {
  const others = by === 'others' ? ["xargs -r grep -LF 'Written by Rootless Guide' |"] : [];
  const lines =
    manager === 'apt'
      ? [
          "grep -rlsE --include='*.list' --include='*.sources' \\",
          `  '^ *(deb|URIs:) .*${root.replaceAll('.', '\\.')}([/ ]|$)' \\`,
          '  /etc/apt/sources.list /etc/apt/sources.list.d |',
          ...others,
          "xargs -r grep -L '^Enabled: *no' |",
        ]
      : [
          "grep -rlsF --include='*.repo' \\",
          `  ${listed} /etc/yum.repos.d |`,
          ...others,
          "xargs -r grep -l '^enabled *= *1' |",
        ];
  return [...lines, 'grep -q .'].join('\n    ');
}
