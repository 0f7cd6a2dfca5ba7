import type { Tool } from './packages.ts';
import type { Provenance } from './provenance.ts';

/** A RootlessKit network driver: how packets leave the daemon's network namespace. */
export interface NetworkDriver extends Provenance {
  readonly id: string;
  /** First engine that accepts it. */
  readonly engine: string;
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
  readonly engine: string;
  /** Oldest passt, `YYYY_MM_DD`; below what is advised in thresholds.ts it may work badly. */
  readonly passt: string | null;
  readonly networkSpeed: 'slow' | 'fast';
  readonly portSpeed: 'slow' | 'fast';
  /** `tcp`: with `"userland-proxy": false` and engine 29.5 or newer; `ipv4`: IPv4 only. */
  readonly clientAddress: 'no' | 'tcp' | 'ipv4' | 'yes';
  readonly status: 'default' | 'supported' | 'experimental' | 'legacy' | 'discouraged';
  readonly udp: boolean;
  readonly ipv6: boolean;
}

const read = { source: 'rootlesskit', confidence: 'H' } as const;

/** Network drivers, the recommended ones first. */
export const networkDrivers = [
  {
    id: 'slirp4netns',
    engine: '20.10',
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
    engine: '25.0',
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
    engine: '29.5.0',
    tool: null,
    mtu: 65520,
    cidr: true,
    ipv6: 'exits',
    hostAddress: '10.0.2.1',
    dns: '10.0.2.1',
    ping: 'forged',
    gbps: [1.55, 5.4],
    ...read,
  },
  {
    id: 'vpnkit',
    engine: '20.10',
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
    engine: '20.10',
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
  engine: string,
  passt: string | null,
  [networkSpeed, portSpeed]: readonly [DriverPair['networkSpeed'], DriverPair['portSpeed']],
  clientAddress: DriverPair['clientAddress'],
  status: DriverPair['status'],
  ipv6 = true,
): DriverPair & { network: NetworkId; port: PortId } => ({
  network,
  port,
  engine,
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
  pair('slirp4netns', 'builtin', '20.10', null, ['slow', 'fast'], 'tcp', 'default'),
  pair('gvisor-tap-vsock', 'builtin', '29.5.0', null, ['slow', 'fast'], 'tcp', 'default'),
  pair('pasta', 'implicit', '25.0', '2023_06_25', ['slow', 'fast'], 'yes', 'experimental'),
  pair('pasta', 'pesto', '29.8.0', '2026_05_07', ['slow', 'fast'], 'yes', 'experimental'),
  pair('slirp4netns', 'slirp4netns', '20.10', null, ['slow', 'slow'], 'ipv4', 'supported', false),
  pair('lxc-user-nic', 'builtin', '20.10', null, ['fast', 'fast'], 'tcp', 'experimental'),
  pair('vpnkit', 'builtin', '20.10', null, ['slow', 'fast'], 'tcp', 'legacy'),
  pair(
    'gvisor-tap-vsock',
    'gvisor-tap-vsock',
    '29.5.0',
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
