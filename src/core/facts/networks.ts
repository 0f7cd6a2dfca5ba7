import type { Provenance } from './provenance.ts';

/** IPv4 networks of one kind, as `A.B.C.D/N`. */
interface Networks extends Provenance {
  readonly ranges: readonly string[];
}

/** Everybody may use these within walls of their own. */
export const privateNetworks: Networks = {
  ranges: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
  source: 'iana',
  confidence: 'M',
};

/** No interface has an address of these that others could reach: this host, loopback, one link, groups, reserve. */
export const unusableNetworks: Networks = {
  ranges: ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '240.0.0.0/4'],
  source: 'iana',
  confidence: 'M',
};

/**
 * The shortest and the longest prefix of RootlessKit's own network. It gives the daemon's side the
 * hundredth address behind the network's, so a longer prefix has no room for it.
 */
export const subnetPrefixes = {
  from: 8,
  to: 25,
  source: 'rootlesskit',
  confidence: 'H',
} as const satisfies Provenance & { readonly from: number; readonly to: number };
