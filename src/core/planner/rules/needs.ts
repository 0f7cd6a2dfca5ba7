import { networkDriver } from '../../facts/drivers.ts';
import { hasFeature } from '../../facts/engines.ts';
import { unprivilegedPortStart } from '../../facts/values.ts';
import type { Profile } from '../profile.ts';

/** Whether a port is to be published that only root may open by default. */
export const needsLowPorts = (profile: Profile): boolean =>
  profile.lowestPort < unprivilegedPortStart;

/** Whether RootlessKit's binary gets a file capability for low ports. */
export const usesSetcap = (profile: Profile): boolean =>
  needsLowPorts(profile) && profile.given['privileged-ports'] === 'setcap';

/** Whether installing Docker starts the daemon of root by itself, as Debian's packages do. */
export const packagesStartDaemon = (profile: Profile): boolean =>
  profile.method !== 'script' &&
  (profile.system.family === 'debian' || profile.system.family === 'ubuntu');

/** Whether the distribution keeps the rootless scripts off PATH. */
export const hiddenScripts = (profile: Profile): string | undefined =>
  profile.method === 'distro' ? profile.system.distro?.contrib : undefined;

/** Whether ping out of containers depends on a kernel setting. */
export const needsPingSysctl = (profile: Profile): boolean =>
  profile.given.ping === 'yes' && networkDriver(profile.network).ping === 'sysctl';

/** Whether the kernel keeps user namespaces from ordinary users until told otherwise. */
export const needsUsernsSysctl = (profile: Profile): boolean =>
  profile.system.userns === 'sysctl' || profile.flavor === 'hardened';

/** Whether the client's address is kept by giving up the userland proxy. */
export const withoutProxy = (profile: Profile): boolean =>
  profile.given['client-ip'] === 'yes' &&
  profile.port === 'builtin' &&
  hasFeature(profile.engine, 'client-address-builtin');
