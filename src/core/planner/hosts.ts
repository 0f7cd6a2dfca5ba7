import { dockerHost, hostOf, packageMirrors } from '../facts/mirrors.ts';
import type { OptionName } from './options.ts';

/** Options that name a host which the machine will trust. */
export type HostOption = Extract<OptionName, 'package-mirror' | 'registry-mirror' | 'proxy'>;

/** For each, the hosts that the facts vouch for: nobody is warned of these, or asked. */
const known: Readonly<Record<HostOption, readonly string[]>> = {
  'package-mirror': [dockerHost, ...packageMirrors.hosts],
  'registry-mirror': [],
  proxy: [],
};

/**
 * The host that an option names and the facts do not; empty where the option names no host, or one
 * that is known.
 */
export function unknownHost(option: string, value: string): string {
  const host = hostOf(value);
  return known[option as HostOption]?.includes(host) === false ? host : '';
}
