import type { Tool } from './packages.ts';
import type { Provenance } from './provenance.ts';
import { oldestRootlessKit, rootlessKitFeatures } from './rootlesskit.ts';

/** A RootlessKit network driver: how packets leave the daemon's network namespace. */
export interface NetworkDriver extends Provenance {
  readonly id: string;
  /** First RootlessKit that has it. */
  readonly rootlesskit: string;
  /** The tool it needs on the machine; `null` where RootlessKit carries it. */
  readonly tool: Tool | null;
  /** MTU when none is set. */
  readonly mtu: number;
  /** Whether `--cidr` is accepted; otherwise RootlessKit exits. */
  readonly cidr: boolean;
  /** What `--ipv6` does: works, makes RootlessKit exit, or is dropped with a warning. */
  readonly ipv6: 'yes' | 'exits' | 'ignored';
  /** Where containers reach the host's 127.0.0.1, once that is opened; `null` where never. */
  readonly hostAddress: string | null;
  /** It is the same wherever RootlessKit's network was moved. */
  readonly hostAddressStays?: true;
  /** Resolver inside the namespace. */
  readonly dns: string | null;
  /** `sysctl`: needs net.ipv4.ping_group_range; `forged`: replies prove nothing. */
  readonly ping: 'sysctl' | 'forged' | 'never' | 'works';
  /** Outgoing gigabits per second at MTU 1500 and 65520, as RootlessKit measured; `null` unknown. */
  readonly gbps: readonly [number | null, number | null];
}

/** A network driver with a port driver that it works with. */
export interface DriverPair extends Provenance {
  readonly network: string;
  readonly port: string;
  /** First RootlessKit that accepts it. */
  readonly rootlesskit: string;
  /** Oldest passt, `YYYY_MM_DD`; below what is advised in thresholds.ts it may work badly. */
  readonly passt: string | null;
  readonly networkSpeed: 'slow' | 'fast';
  readonly portSpeed: 'slow' | 'fast';
  /** `tcp`: with `"userland-proxy": false` and RootlessKit 3.0 or newer; `ipv4`: IPv4 only. */
  readonly clientAddress: 'no' | 'tcp' | 'ipv4' | 'yes';
  readonly status: 'default' | 'supported' | 'experimental' | 'legacy' | 'discouraged';
  readonly udp: boolean;
  readonly ipv6: boolean;
}

const read = { source: 'rootlesskit', confidence: 'H' } as const;
const { pasta, pesto, 'gvisor-tap-vsock': gvisor } = rootlessKitFeatures;

/** Network drivers, the recommended ones first. */
export const networkDrivers = [
  {
    id: 'slirp4netns',
    rootlesskit: oldestRootlessKit,
    tool: 'slirp4netns',
    mtu: 65520,
    cidr: true,
    ipv6: 'yes',
    hostAddress: '10.0.2.2',
    dns: '10.0.2.3',
    ping: 'sysctl',
    gbps: [0.84, 6.17],
    ...read,
  },
  {
    id: 'pasta',
    rootlesskit: pasta.since,
    tool: 'pasta',
    mtu: 65520,
    cidr: true,
    ipv6: 'yes',
    hostAddress: '10.0.2.2',
    dns: '10.0.2.3',
    ping: 'sysctl',
    gbps: [0.87, 6.48],
    ...read,
  },
  {
    id: 'gvisor-tap-vsock',
    rootlesskit: gvisor.since,
    tool: null,
    mtu: 65520,
    cidr: true,
    ipv6: 'exits',
    hostAddress: '10.0.2.1',
    // A constant in RootlessKit's code, whatever its network (pkg/network/gvisortapvsock).
    hostAddressStays: true,
    dns: '10.0.2.1',
    ping: 'forged',
    gbps: [1.55, 5.4],
    ...read,
  },
  {
    id: 'vpnkit',
    rootlesskit: oldestRootlessKit,
    tool: null,
    mtu: 1500,
    cidr: false,
    ipv6: 'ignored',
    hostAddress: '192.168.65.2',
    dns: '192.168.65.1',
    ping: 'never',
    gbps: [0.1, null],
    ...read,
  },
  {
    id: 'lxc-user-nic',
    rootlesskit: oldestRootlessKit,
    tool: 'lxc-user-nic',
    mtu: 1500,
    cidr: false,
    ipv6: 'ignored',
    hostAddress: null,
    dns: null,
    ping: 'works',
    gbps: [29.3, 30.4],
    ...read,
  },
] as const satisfies readonly NetworkDriver[];

export type NetworkId = (typeof networkDrivers)[number]['id'];

/** Network drivers by their names, in the order of the table. */
export const networkIds: readonly NetworkId[] = networkDrivers.map(({ id }) => id);

/** RootlessKit's port drivers, the usual one first. */
export const portIds = ['builtin', 'slirp4netns', 'implicit', 'pesto', 'gvisor-tap-vsock'] as const;
export type PortId = (typeof portIds)[number];

const pair = (
  network: NetworkId,
  port: PortId,
  rootlesskit: string,
  passt: string | null,
  [networkSpeed, portSpeed]: readonly [DriverPair['networkSpeed'], DriverPair['portSpeed']],
  clientAddress: DriverPair['clientAddress'],
  status: DriverPair['status'],
  ipv6 = true,
): DriverPair & { network: NetworkId; port: PortId } => ({
  network,
  port,
  rootlesskit,
  passt,
  networkSpeed,
  portSpeed,
  clientAddress,
  status,
  udp: true,
  ipv6,
  ...read,
});

/** Every pair that RootlessKit accepts. A pair that is missing here makes it exit. */
export const driverPairs = [
  pair('slirp4netns', 'builtin', oldestRootlessKit, null, ['slow', 'fast'], 'tcp', 'default'),
  pair('gvisor-tap-vsock', 'builtin', gvisor.since, null, ['slow', 'fast'], 'tcp', 'default'),
  pair('pasta', 'implicit', pasta.since, '2023_06_25', ['slow', 'fast'], 'yes', 'experimental'),
  pair('pasta', 'pesto', pesto.since, '2026_05_07', ['slow', 'fast'], 'yes', 'experimental'),
  pair(
    'slirp4netns',
    'slirp4netns',
    oldestRootlessKit,
    null,
    ['slow', 'slow'],
    'ipv4',
    'supported',
    false,
  ),
  pair('lxc-user-nic', 'builtin', oldestRootlessKit, null, ['fast', 'fast'], 'tcp', 'experimental'),
  pair('vpnkit', 'builtin', oldestRootlessKit, null, ['slow', 'fast'], 'tcp', 'legacy'),
  pair(
    'gvisor-tap-vsock',
    'gvisor-tap-vsock',
    gvisor.since,
    null,
    ['slow', 'slow'],
    'no',
    'discouraged',
  ),
];

/** Incoming gigabits per second through a port driver, by the same measurement as `gbps`. */
export const portGbps = {
  implicit: 37.6,
  builtin: 29.9,
  slirp4netns: 8.03,
  'gvisor-tap-vsock': 3.83,
} as const satisfies Partial<Record<PortId, number>>;

/** What rootful Docker reached on the same machine, at MTU 1500 and 65520. */
export const rootfulGbps = [35, 36] as const;

/** The network driver with this id. */
export const networkDriver = (id: NetworkId): NetworkDriver =>
  networkDrivers.find((driver) => driver.id === id) as NetworkDriver;

/**
 * The oldest passt with which a pair of drivers works, or any pair of this network driver where there
 * is no such pair; `null` where none is needed.
 */
export function passtFloor(network: NetworkId, port?: PortId): string | null {
  const floors = driverPairs.filter((row) => row.network === network).map(({ passt }) => passt);
  return findPair(network, port ?? '')?.passt ?? floors.sort()[0] ?? null;
}

/** The pair, or `undefined` when RootlessKit does not accept it. */
export const findPair = (network: string, port: string) =>
  driverPairs.find((row) => row.network === network && row.port === port);
