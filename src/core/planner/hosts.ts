import { dockerHost, hostOf, packageMirrors } from '../facts/mirrors.ts';
import { within } from './cidr.ts';
import { items } from './daemon-lists.ts';
import type { OptionName } from './options.ts';

/** Options that name hosts which the machine will trust. */
export type HostOption = Extract<
  OptionName,
  'package-mirror' | 'registry-mirror' | 'proxy' | 'dns' | 'insecure-registries'
>;

/** Whether an insecure registry is the machine itself, which Docker takes for one unasked. */
const isOwn = (registry: string): boolean =>
  /^localhost(:\d+)?$/.test(registry) ||
  within(registry.replace(/(:\d+)?$/, '').replace(/^[\d.]+$/, '$&/32'), ['127.0.0.0/8']);

const hostsIn = (urls: string): string[] => urls.split(',').map(hostOf).filter(Boolean);

/** For each, the hosts in it that the facts do not vouch for: a reader is told of these, and asked. */
const unknown: Readonly<Record<HostOption, (value: string) => string[]>> = {
  'package-mirror': (value) =>
    hostsIn(value).filter((host) => ![dockerHost, ...packageMirrors.hosts].includes(host)),
  'registry-mirror': hostsIn,
  proxy: hostsIn,
  dns: items,
  'insecure-registries': (value) => items(value).filter((registry) => !isOwn(registry)),
};

/**
 * The hosts that an option names and the facts do not; empty where the option names no host, or only
 * such as are known.
 */
export const unknownHost = (option: string, value: string): string =>
  unknown[option as HostOption]?.(value).join(', ') ?? '';
