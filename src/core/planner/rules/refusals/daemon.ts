import { features, hasFeature } from '../../../facts/engines.ts';
import { readCidr } from '../../cidr.ts';
import { items, overlap, readPools, readUlimits, type Ulimit } from '../../daemon-lists.ts';
import type { Profile } from '../../profile.ts';
import type { RefusalRule } from '../types.ts';

const networks = 'guide/networking/#where';

/** RootlessKit's own network, as far as it is known before it starts. */
const ownNetwork = ({ given }: Profile): string =>
  given.subnet === 'auto' ? '10.0.2.0/24' : given.subnet;

const pools = ({ given }: Profile) => readPools(given['address-pools']);
const tooSmall = (p: Profile) => pools(p).filter(({ prefix, size }) => size < prefix || size > 30);
const meets = (p: Profile) => pools(p).filter(({ base }) => overlap(base ?? '', ownNetwork(p)));

const isLoopback = (address: string): boolean => /^127\.|^::1$|^0*:.*:0*1$/.test(address);

/** More than any network of somebody's own: with all addresses, nothing that is pulled is proved. */
const isVast = (registry: string): boolean => (readCidr(registry)?.prefix ?? 32) < 8;

const wrong = ({ given }: Profile): Ulimit[] =>
  readUlimits(given.ulimits).filter(({ Soft, Hard }) => Soft > Hard);

/** Settings of `daemon.json` with which the daemon would not start, or containers would not work. */
export const daemonRefusals: readonly RefusalRule[] = [
  {
    id: 'E70',
    slug: 'address-pool-too-small',
    source: 'moby',
    known: 'code',
    docs: networks,
    when: (p) => tooSmall(p).length > 0,
    change: (p) => ({
      'address-pools': pools(p)
        .map(({ base, prefix, size }) => `${base}:${Math.min(Math.max(size, prefix), 30)}`)
        .join(','),
    }),
    values: (p) => ({ base: tooSmall(p)[0]?.base ?? '', size: String(tooSmall(p)[0]?.size) }),
  },
  {
    id: 'E71',
    slug: 'address-pool-meets-rootlesskits',
    source: 'rootlesskit',
    known: 'inferred',
    docs: networks,
    when: (p) => meets(p).length > 0,
    change: () => ({ 'address-pools': '' }),
    values: (p) => ({ base: meets(p)[0]?.base ?? '', subnet: ownNetwork(p) }),
  },
  {
    id: 'E72',
    slug: 'dns-on-loopback',
    source: 'moby',
    known: 'docs',
    docs: 'guide/without-a-network/#names',
    when: ({ given }) => items(given.dns).some(isLoopback),
    change: ({ given }) => ({
      dns: items(given.dns)
        .filter((address) => !isLoopback(address))
        .join(','),
    }),
    values: ({ given }) => ({ address: items(given.dns).find(isLoopback) ?? '' }),
  },
  {
    id: 'E80',
    slug: 'insecure-everywhere',
    source: 'moby',
    known: 'docs',
    docs: 'guide/proxies-and-mirrors/#certificates',
    when: ({ given }) => items(given['insecure-registries']).some(isVast),
    change: ({ given }) => ({
      'insecure-registries': items(given['insecure-registries'])
        .filter((item) => !isVast(item))
        .join(','),
    }),
    values: ({ given }) => ({ network: items(given['insecure-registries']).find(isVast) ?? '' }),
  },
  {
    id: 'E73',
    slug: 'ulimit-upside-down',
    source: 'moby',
    known: 'code',
    docs: 'guide/limiting-resources/#ulimits',
    when: (p) => wrong(p).length > 0,
    change: ({ given }) => ({
      ulimits: readUlimits(given.ulimits)
        .map(({ Name, Soft, Hard }) => `${Name}=${Math.min(Soft, Hard)}:${Math.max(Soft, Hard)}`)
        .join(','),
    }),
    values: (p) => ({ name: wrong(p)[0]?.Name ?? '' }),
  },
  {
    id: 'E74',
    slug: 'gpu-needs-cdi',
    source: 'moby',
    known: 'docs',
    docs: 'guide/gpus-and-devices/#nvidia-runtime',
    when: (p) => p.given.gpu === 'nvidia' && !hasFeature(p.engine, 'cdi'),
    change: () => ({ gpu: 'none' }),
    values: (p) => ({ engine: p.engine, since: features.cdi.since }),
  },
];
