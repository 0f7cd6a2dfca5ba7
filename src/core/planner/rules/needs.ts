import { unprivilegedPortStart } from '../../facts/constants.ts';
import { networkDriver } from '../../facts/drivers.ts';
import { familyOf } from '../../facts/families.ts';
import { thresholds } from '../../facts/thresholds.ts';
import { atLeast } from '../../facts/version.ts';
import { builtinKeepsAddress } from '../auto-drivers.ts';
import type { Profile } from '../profile.ts';

/** Whether a port is to be published that only root may open by default. */
export const needsLowPorts = (profile: Profile): boolean =>
  profile.lowestPort < unprivilegedPortStart;

/** Whether RootlessKit's binary gets a file capability for low ports. */
export const usesSetcap = (profile: Profile): boolean =>
  needsLowPorts(profile) && profile.given['privileged-ports'] === 'setcap';

/**
 * Whether installing Docker starts the daemon of root by itself, as Debian's packages do: by its unit,
 * and so only where systemd runs.
 */
export const packagesStartDaemon = (profile: Profile): boolean =>
  profile.method !== 'script' && profile.systemd && familyOf(profile.system).startsServices;

/** Whether the distribution keeps the rootless scripts off PATH. */
export const hiddenScripts = (profile: Profile): string | undefined =>
  profile.method === 'distro' ? profile.system.distro?.contrib : undefined;

/** Whether ping out of containers depends on a kernel setting. */
export const needsPingSysctl = (profile: Profile): boolean =>
  profile.given.ping === 'yes' && networkDriver(profile.network).ping === 'sysctl';

/** How the kernel keeps user namespaces from ordinary users, and until when. */
export function usernsSwitch(profile: Profile): 'clone' | 'count' | null {
  const given = profile.given.userns;
  if (given === 'clone' || given === 'count') return given;
  return profile.system.userns === 'sysctl' || profile.flavor === 'hardened' ? 'clone' : null;
}

/** Whether only programs named in an AppArmor profile may make user namespaces, and ours is not. */
export const needsAppArmor = (profile: Profile): boolean =>
  profile.method === 'script' && profile.system.userns === 'apparmor';

/** Whether the init is OpenRC, as on Alpine. */
export const usesOpenRc = (profile: Profile): boolean => profile.system.systemd === null;

/** Whether the distribution's packages have a service that could start the daemon without systemd. */
export const bringsService = (profile: Profile): boolean =>
  profile.method === 'distro' && profile.system.distro?.userService !== undefined;

/** Whether the client's address is kept by giving up the userland proxy. */
export const withoutProxy = (profile: Profile): boolean =>
  profile.given['client-ip'] === 'yes' &&
  profile.port === 'builtin' &&
  builtinKeepsAddress(profile.engine, profile.rootlesskit);

/** Whether the module that this takes can be kept from the bridges of the host itself. */
export const sparesBridges = (profile: Profile): boolean =>
  withoutProxy(profile) && atLeast(profile.kernel, thresholds['bridge-filter-by-namespace'].since);

/** Whether the kernel has the module `ip_tables`; `unsure` where distributions may leave it out. */
export function ipTables({ system, kernel }: Profile): 'there' | 'unsure' | 'absent' {
  return (
    system.netfilter?.ipTables ??
    (atLeast(kernel, thresholds['no-legacy-tables'].since) ? 'unsure' : 'there')
  );
}

/** What stands in the place of Docker's setup tool in a distribution's package without one. */
export const ownSetup = (profile: Profile): 'unit' | 'none' | undefined =>
  profile.method === 'distro' ? profile.system.distro?.setup : undefined;
