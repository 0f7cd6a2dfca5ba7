import { mtuMax, mtuMin } from '../../../facts/constants.ts';
import { networkDriver, passtFloor } from '../../../facts/drivers.ts';
import { unusableNetworks } from '../../../facts/networks.ts';
import { firstEngineWith, reaches, rootlessKitHas } from '../../../facts/rootlesskit.ts';
import { within } from '../../cidr.ts';
import type { Wishes } from '../../options.ts';
import { driversFloor, driversOf, type Profile, wants } from '../../profile.ts';
import type { RefusalRule } from '../types.ts';

const drivers = 'guide/networking/#drivers';
const rootlesskitDocs = 'guide/networking/#rootlesskit';

/** A passt that is certainly older than `floor`, or certainly missing. */
const passtBelow = (p: Profile, floor: string | null): boolean =>
  floor !== null && p.passt.sure && (p.passt.version === null || p.passt.version < floor);

/** Options that take the machine to the newest engine by a way that brings it. */
const newestEngine = (p: Profile): Wishes => ({
  docker: 'latest',
  ...(p.method === 'distro' && { method: p.system.repository ? 'packages' : 'script' }),
});

const portWords = (p: Profile) => ({ port: p.port, network: p.network, engine: p.engine });

/** Whether RootlessKit comes with the engine, so that a newer engine is a newer RootlessKit. */
const bundles = (p: Profile): boolean => p.method !== 'distro' && p.given.rootlesskit === 'auto';

/** Whether the RootlessKit that is known to start the daemon has no such drivers. */
const lacksDrivers = (p: Profile): boolean =>
  p.rootlesskit !== null && !reaches(p.rootlesskit, driversFloor(p));

const rootlesskitWords = (p: Profile) => ({
  ...portWords(p),
  rootlesskit: p.rootlesskit ?? '–',
  floor: driversFloor(p),
});

/** Drivers that do not go together, with each other or with the machine. */
export const driverRefusals: readonly RefusalRule[] = [
  {
    id: 'E01',
    slug: 'port-driver-needs-pasta',
    known: 'run',
    source: 'rootlesskit',
    docs: drivers,
    when: (p) => (p.port === 'implicit' || p.port === 'pesto') && p.network !== 'pasta',
    change: () => ({ 'port-driver': 'auto' }),
    values: portWords,
  },
  {
    id: 'E02',
    slug: 'port-driver-needs-slirp4netns',
    known: 'run',
    source: 'rootlesskit',
    docs: drivers,
    when: (p) => p.port === 'slirp4netns' && !driversOf(p),
    change: () => ({ 'port-driver': 'auto' }),
    values: portWords,
  },
  {
    id: 'E03',
    slug: 'port-driver-mismatch',
    known: 'run',
    source: 'rootlesskit',
    docs: drivers,
    when: (p) => (p.port === 'builtin' || p.port === 'gvisor-tap-vsock') && !driversOf(p),
    change: () => ({ 'port-driver': 'auto' }),
    values: portWords,
  },
  {
    id: 'E04',
    slug: 'no-host-driver',
    known: 'code',
    source: 'script',
    docs: drivers,
    when: (p) => p.given.network === 'host',
    change: () => ({ network: 'auto' }),
  },
  {
    id: 'E05',
    slug: 'drivers-need-newer-engine',
    known: 'code',
    source: 'bundles',
    docs: rootlesskitDocs,
    when: (p) => lacksDrivers(p) && bundles(p),
    change: (p) => ({ network: 'auto', 'port-driver': 'auto', ...(tooOld(p) && newestEngine(p)) }),
    values: (p) => ({
      ...rootlesskitWords(p),
      engineFloor: firstEngineWith(driversFloor(p)) ?? '',
    }),
  },
  {
    id: 'E05',
    slug: 'drivers-need-newer-rootlesskit',
    known: 'run',
    source: 'rootlesskit',
    docs: rootlesskitDocs,
    when: (p) => lacksDrivers(p) && !bundles(p) && p.rootlesskit !== null,
    change: () => ({ network: 'auto', 'port-driver': 'auto' }),
    values: rootlesskitWords,
  },
  {
    id: 'E06',
    slug: 'passt-too-old',
    known: 'run',
    source: 'rootlesskit',
    docs: drivers,
    when: (p) => passtBelow(p, passtFloor(p.network, p.port)),
    change: (p) =>
      passtBelow(p, passtFloor(p.network))
        ? { network: 'auto', 'port-driver': 'auto' }
        : { 'port-driver': 'auto' },
    values: (p) => ({
      passt: p.passt.version ?? '–',
      floor: passtFloor(p.network, p.port) ?? '',
    }),
  },
  {
    id: 'E07',
    slug: 'pesto-ipv4-only',
    known: 'docs',
    source: 'rootlesskit',
    docs: 'guide/choosing-a-network-driver/#ipv6',
    when: (p) =>
      p.port === 'pesto' &&
      wants(p, 'ipv6') &&
      !lacksDrivers(p) &&
      !rootlessKitHas(p.rootlesskit, 'pesto-ipv6'),
    change: () => ({ 'port-driver': 'auto' }),
    values: rootlesskitWords,
  },
  {
    id: 'E08',
    slug: 'mtu-impossible',
    known: 'run',
    source: 'rootlesskit',
    docs: 'guide/networking/#mtu',
    when: (p) => p.mtu !== null && (p.mtu > mtuMax || p.mtu < mtuMin),
    change: () => ({ mtu: 'auto' }),
    values: (p) => ({ mtu: String(p.mtu), min: String(mtuMin), max: String(mtuMax) }),
  },
  {
    id: 'E09',
    slug: 'subnet-fixed',
    known: 'run',
    source: 'rootlesskit',
    docs: drivers,
    when: (p) => p.given.subnet !== 'auto' && !networkDriver(p.network).cidr,
    change: () => ({ subnet: 'auto' }),
    values: portWords,
  },
  {
    id: 'E42',
    slug: 'subnet-unusable',
    known: 'docs',
    source: 'iana',
    docs: drivers,
    when: (p) => within(p.given.subnet, unusableNetworks.ranges),
    change: () => ({ subnet: 'auto' }),
    values: (p) => ({ subnet: p.given.subnet }),
  },
  {
    id: 'E10',
    slug: 'driver-without-ipv6',
    known: 'code',
    source: 'rootlesskit',
    docs: 'guide/choosing-a-network-driver/#ipv6',
    when: (p) => wants(p, 'ipv6') && networkDriver(p.network).ipv6 !== 'yes',
    change: ({ system }) =>
      system.slirp4netns === null
        ? { ipv6: 'no' }
        : { network: 'slirp4netns', 'port-driver': 'auto' },
    values: portWords,
  },
  {
    id: 'E36',
    slug: 'lxc-user-nic-with-rootful',
    known: 'docs',
    source: 'docs',
    docs: 'guide/choosing-a-network-driver/#lxc-user-nic',
    when: (p) => p.network === 'lxc-user-nic' && p.given.rootful === 'keep',
    // A move needs root's daemon as the way back.
    change: ({ given }) =>
      given.task === 'migrate'
        ? { network: 'auto', 'port-driver': 'auto' }
        : { rootful: 'disable' },
  },
  {
    id: 'E37',
    slug: 'distro-without-vpnkit',
    known: 'run',
    source: 'vm',
    docs: 'guide/choosing-a-network-driver/#vpnkit',
    when: (p) =>
      p.network === 'vpnkit' && p.method === 'distro' && p.system.distro?.contrib !== undefined,
    change: () => ({ network: 'auto', 'port-driver': 'auto' }),
  },
];

const tooOld = (p: Profile): boolean => p.given.network === 'auto';
