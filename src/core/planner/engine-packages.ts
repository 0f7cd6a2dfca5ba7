import { type Family, familyOf } from '../facts/families.ts';
import { dockerPackages } from '../facts/packages.ts';
import { su } from './marks.ts';
import type { Profile } from './profile.ts';
import { packagesThere, wrapWords } from './shell.ts';

/** What Docker itself is packaged as, for the method chosen; none for its script. */
export function enginePackages({ method, system }: Profile): readonly string[] {
  if (method === 'packages') return dockerPackages;
  return method === 'distro' ? (system.distro?.packages ?? []) : [];
}

/** Shell that prints those of them that are installed, a line each. */
export const enginePackagesThere = (profile: Profile): string =>
  packagesThere(profile.system.family, enginePackages(profile)).join('\n');

/** Whether the package manager can keep packages at their version by a command of its own. */
export const canHold = (profile: Profile): boolean =>
  familyOf(profile.system).manager === 'apt' && profile.method !== 'script';

/** How each manager keeps packages at a version, for somebody to do by hand; pacman by its settings alone. */
const holding: Readonly<Record<Family['manager'], (names: readonly string[]) => string>> = {
  apt: (names) => `apt-mark hold ${names.join(' ')}`,
  // Part of dnf 5; for dnf 4 a plugin, which can be asked for by what it does.
  dnf: (names) => `dnf install "dnf-command(versionlock)"; dnf versionlock add ${names.join(' ')}`,
  zypper: (names) => `zypper addlock ${names.join(' ')}`,
  apk: (names) => `apk add ${names.map((name) => `${name}=VERSION`).join(' ')}`,
  pacman: (names) => `/etc/pacman.conf: IgnorePkg = ${names.join(' ')}`,
  nix: () => 'flake.lock',
};

/** The same for the packages of a plan. */
export const holdByHand = (profile: Profile): string =>
  holding[familyOf(profile.system).manager](
    enginePackages(profile).filter((name) => /docker|containerd|moby/.test(name)),
  );

/** How an administrator says that packages are wanted, which no autoremove takes away then. */
export const wantedByHand = ({ system }: Profile, names: string): string =>
  familyOf(system).manager === 'dnf'
    ? `dnf mark user ${names} / dnf 4: dnf mark install ${names}`
    : `apt-mark manual ${names}`;

/** Shell that prints those that are held back. */
export const heldPackages = (profile: Profile): string =>
  wrapWords(['apt-mark showhold', ...enginePackages(profile)], 76);

/** Commands that hold, or let go, what this shell prints the names of. */
export const markEach = (verb: 'hold' | 'unhold', names: string): string =>
  [
    `for p in $(`,
    `  ${names.replaceAll('\n', '\n  ')}`,
    '); do',
    `  ${su}apt-mark ${verb} "$p"`,
    'done',
  ].join('\n');
