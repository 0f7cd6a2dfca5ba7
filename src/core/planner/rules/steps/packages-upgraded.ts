import { familyOf } from '../../../facts/families.ts';
import type { Profile } from '../../profile.ts';
import { aptInstall, packagesInstalled, wrapWords } from '../../shell.ts';

/*
 * Docker's package wants a certain containerd.io or a newer one (docker-ce-packaging, deb/common/control and
 * rpm/SPECS/docker-ce.spec), and the managers bring an older one up to that: what they are told to leave
 * alone is what they are asked for, not what that needs. A node of Kubernetes has containerd.io without
 * Docker, and its upgrade ends what runs there.
 */
export const runtime = 'containerd.io';
const engine = 'docker-ce';

/** Whether the runtime may be there already, for something else than this plan's Docker. */
const mayBeThere = ({ method }: Profile): boolean => method === 'packages';

const why = `Docker would upgrade ${runtime} below what else runs on it: take method=script`;

/**
 * Lines that stop where apt would bring the runtime up to date, by a rehearsal of what will be installed: as
 * root, for not everybody may read all lists.
 * @param asRoot what makes root look, in the way of the printer
 * @param stop ends the step with a text, in the way of the printer
 */
export function unlessUpgraded(
  profile: Profile,
  names: readonly string[],
  args: readonly string[],
  asRoot: string,
  stop: (text: string) => string,
): string[] {
  if (!mayBeThere(profile) || familyOf(profile.system).manager !== 'apt') return [];
  const rehearse = familyOf(profile.system).install.replace('install -y', '-s install').split(' ');
  // Of several commands the first brings Docker; then comes only what is missing.
  const rehearsal = wrapWords([...rehearse, ...(aptInstall(names, args)[0] ?? [])], 76);
  return [
    `${packagesInstalled(profile.system.family, [engine])} ||`,
    `  ! ${asRoot}${rehearsal.replaceAll('\n', '\n  ')} 2>/dev/null |`,
    `    grep -q '^Inst ${runtime.replace('.', '[.]')} \\[' ||`,
    `  ${stop(why)}`,
  ];
}

/** Shell that exits 0 where dnf has the runtime installed and Docker not. */
export const runtimeAlone = `rpm -q ${runtime} >/dev/null 2>&1 && ! rpm -q ${engine} >/dev/null 2>&1`;

/**
 * What keeps dnf from taking another runtime than the one that is there, and from an older engine that would do
 * with that; it then finds no way, and says so.
 */
export const keptByDnf = (profile: Profile): readonly string[] =>
  mayBeThere(profile) && familyOf(profile.system).manager === 'dnf'
    ? ['--best', `--exclude=${runtime}`]
    : [];
