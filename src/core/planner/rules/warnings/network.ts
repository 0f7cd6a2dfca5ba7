import { networkDriver, passtFloor } from '../../../facts/drivers.ts';
import { features, hasFeature } from '../../../facts/engines.ts';
import { privateNetworks } from '../../../facts/networks.ts';
import { reaches, rootlessKitFeatures } from '../../../facts/rootlesskit.ts';
import { thresholds } from '../../../facts/thresholds.ts';
import { opensPortsItself, tooOldSlirp } from '../../auto-drivers.ts';
import { within } from '../../cidr.ts';
import { readPools } from '../../daemon-lists.ts';
import { driversFloor, type Profile, wants } from '../../profile.ts';
import { hostAddress } from '../../settings.ts';
import { needsLowPorts, sparesBridges, usesSetcap, withoutProxy } from '../needs.ts';
import type { WarningRule } from '../types.ts';

const passtAdvised = thresholds['passt-advised'];
const { 'gvisor-tap-vsock': gvisor } = rootlessKitFeatures;
const drivers = 'guide/networking/#drivers';
const chosen = 'guide/networking/#how-chosen';
const rootlesskitDocs = 'guide/networking/#rootlesskit';

/** Whether nobody named a network driver. */
const leftToUs = (p: Profile): boolean => p.given.network === 'auto';

/** Whether the driver is the one that the engine would have taken, whatever was asked for. */
const asUsual = (p: Profile): boolean => p.network === p.usualNetwork;

/** Whether the engine would fall back on gvisor-tap-vsock, which this RootlessKit does not have. */
const wantsGvisor = (p: Profile): boolean =>
  hasFeature(p.engine, 'gvisor-by-default') &&
  asUsual(p) &&
  !reaches(p.rootlesskit, gvisor.since) &&
  !tooOldSlirp(p.system);

const client = 'guide/ports/#client-address';
const privileged = 'guide/ports/#privileged-ports';

/** The networks asked for whose addresses are not everybody's to use. */
const ofOthers = ({ given }: Profile): string[] =>
  [
    ...(given.subnet === 'auto' ? [] : [given.subnet]),
    ...readPools(given['address-pools']).flatMap(({ base }) => base ?? []),
  ].filter((network) => !within(network, privateNetworks.ranges));

/** What to know about the drivers chosen and about what they are asked to do. */
export const networkWarnings: readonly WarningRule[] = [
  {
    id: 'W02',
    slug: 'slirp4netns-by-engine',
    known: 'code',
    level: 'note',
    source: 'script',
    docs: chosen,
    when: (p) => leftToUs(p) && asUsual(p) && p.network === 'slirp4netns' && !wantsGvisor(p),
    values: (p) => ({ engine: p.engine }),
  },
  {
    id: 'W02',
    slug: 'network-by-rootlesskit',
    known: 'run',
    level: 'note',
    source: 'rootlesskit',
    docs: rootlesskitDocs,
    when: (p) => leftToUs(p) && wantsGvisor(p) && p.rootlesskit !== null,
    values: (p) => ({
      engine: p.engine,
      rootlesskit: p.rootlesskit ?? '',
      floor: gvisor.since,
      network: p.network,
    }),
  },
  {
    id: 'W02',
    slug: 'network-by-unread-rootlesskit',
    known: 'inferred',
    source: 'rootlesskit',
    docs: rootlesskitDocs,
    when: (p) => leftToUs(p) && wantsGvisor(p) && p.rootlesskit === null,
    values: (p) => ({
      engine: p.engine,
      system: p.system.name,
      floor: gvisor.since,
      network: p.network,
    }),
  },
  {
    id: 'W02',
    slug: 'network-by-wishes',
    known: 'code',
    level: 'note',
    source: 'rootlesskit',
    docs: chosen,
    when: (p) => leftToUs(p) && !asUsual(p),
    values: (p) => ({ usual: p.usualNetwork, network: p.network }),
  },
  {
    id: 'W70',
    slug: 'drivers-of-unread-rootlesskit',
    known: 'inferred',
    source: 'rootlesskit',
    docs: rootlesskitDocs,
    when: (p) => p.rootlesskit === null && !reaches(null, driversFloor(p)),
    values: (p) => ({
      network: p.network,
      port: p.port,
      system: p.system.name,
      floor: driversFloor(p),
    }),
  },
  {
    id: 'W03',
    slug: 'client-address-tcp-only',
    known: 'docs',
    level: 'note',
    source: 'rootlesskit',
    docs: client,
    when: withoutProxy,
  },
  {
    id: 'W93',
    slug: 'bridges-through-forward',
    known: 'code',
    source: 'bridgeFilter',
    docs: client,
    before: ['modules'],
    when: (p) => withoutProxy(p) && !sparesBridges(p),
    values: (p) => ({
      kernel: p.kernel,
      since: thresholds['bridge-filter-by-namespace'].since,
    }),
  },
  {
    id: 'W04',
    slug: 'client-address-by-slirp4netns',
    known: 'docs',
    source: 'rootlesskit',
    docs: client,
    when: (p) =>
      wants(p, 'client-ip') && p.given['port-driver'] === 'auto' && p.port === 'slirp4netns',
    values: (p) => ({ engine: p.engine, rootlesskit: p.rootlesskit ?? '–' }),
  },
  {
    id: 'W05',
    slug: 'capability-lost-on-upgrade',
    known: 'rehearsed',
    source: 'rootlesskit',
    docs: privileged,
    when: usesSetcap,
  },
  {
    id: 'W06',
    slug: 'low-ports-by-sysctl-only',
    known: 'run',
    level: 'note',
    source: 'vm',
    docs: privileged,
    when: (p) => needsLowPorts(p) && !opensPortsItself(p.port),
    values: (p) => ({ port: p.port, lowest: String(p.lowestPort) }),
  },
  ...(['forged', 'never', 'works'] as const).map(
    (ping): WarningRule => ({
      id: 'W07',
      level: ping === 'works' ? 'note' : 'warning',
      slug: `ping-${ping}`,
      known: ping === 'works' ? 'run' : 'code',
      source: 'rootlesskit',
      docs: 'guide/networking/#ping',
      when: (p) => wants(p, 'ping') && networkDriver(p.network).ping === ping,
      values: (p) => ({ network: p.network }),
    }),
  ),
  {
    id: 'W12',
    slug: 'pasta-reports-contradict',
    known: 'reports',
    source: 'reports',
    docs: 'guide/choosing-a-network-driver/#pasta',
    when: (p) => p.network === 'pasta' && p.system.passtReports === 'contradict',
  },
  {
    id: 'W26',
    slug: 'passt-assumed',
    known: 'inferred',
    source: 'rootlesskit',
    docs: 'guide/choosing-a-network-driver/#pasta',
    when: (p) =>
      p.network === 'pasta' &&
      (p.passt.sure
        ? p.passt.version !== null && p.passt.version < passtAdvised.since
        : p.passt.version === null || p.port === 'pesto'),
    values: (p) => ({ passt: p.passt.version ?? '–', advised: advisedPasst(p) }),
  },
  {
    id: 'W13',
    slug: 'slirp4netns-deprecated',
    known: 'reports',
    source: 'moby',
    docs: 'guide/choosing-a-network-driver/#slirp4netns',
    when: (p) =>
      p.network === 'slirp4netns' && p.system.deprecates?.includes('slirp4netns') === true,
  },
  {
    id: 'W14',
    slug: 'lxc-user-nic-suid',
    known: 'docs',
    source: 'docs',
    docs: 'guide/choosing-a-network-driver/#lxc-user-nic',
    when: (p) => p.network === 'lxc-user-nic',
  },
  {
    id: 'W42',
    slug: 'lxc-not-packaged',
    known: 'inferred',
    source: 'fedora',
    docs: 'guide/choosing-a-network-driver/#lxc-user-nic',
    when: (p) => p.network === 'lxc-user-nic' && p.system.lxc === 'epel',
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'W43',
    slug: 'ipv6-for-networks-too',
    known: 'docs',
    level: 'note',
    source: 'docs',
    docs: 'guide/choosing-a-network-driver/#ipv6',
    when: (p) => wants(p, 'ipv6'),
  },
  {
    id: 'W15',
    slug: 'host-loopback-exposed',
    known: 'docs',
    source: 'docs',
    docs: 'guide/reaching-the-host/#loopback',
    when: (p) => wants(p, 'host-loopback'),
    values: (p) => ({ address: hostAddress(p) ?? '' }),
  },
  {
    id: 'W16',
    slug: 'host-network-is-the-hosts',
    known: 'code',
    level: 'note',
    source: 'moby',
    docs: 'guide/networking/#host-network',
    when: (p) => wants(p, 'host-loopback') && p.detached,
  },
  {
    id: 'W18',
    slug: 'tcp-port-open',
    known: 'inferred',
    source: 'rootlesskit',
    docs: 'guide/remote-access/#tcp',
    when: (p) => p.given.api === 'tcp',
  },
  {
    id: 'W19',
    slug: 'subnet-moves',
    known: 'ours',
    level: 'note',
    source: 'rootlesskit',
    docs: drivers,
    when: (p) => p.given.subnet !== 'auto',
    values: (p) => ({ subnet: p.given.subnet }),
  },
  {
    id: 'W54',
    slug: 'subnet-of-others',
    known: 'docs',
    source: 'iana',
    docs: drivers,
    when: (p) => ofOthers(p).length > 0,
    values: (p) => ({
      subnet: ofOthers(p).join(', '),
      private: privateNetworks.ranges.join(', '),
    }),
  },
  {
    id: 'W36',
    slug: 'slirp4netns-too-old',
    known: 'docs',
    source: 'docs',
    docs: 'guide/choosing-a-network-driver/#slirp4netns',
    when: (p) => p.network === 'slirp4netns' && tooOldSlirp(p.system),
    values: (p) => ({ slirp4netns: p.system.slirp4netns ?? '', system: p.system.name }),
  },
  {
    id: 'W22',
    slug: 'vpnkit-not-shipped',
    known: 'docs',
    source: 'packaging',
    docs: 'guide/choosing-a-network-driver/#vpnkit',
    when: (p) => p.network === 'vpnkit' && !hasFeature(p.engine, 'vpnkit-shipped'),
  },
  {
    id: 'W72',
    slug: 'mtu-of-networks-there',
    known: 'code',
    level: 'note',
    source: 'moby',
    docs: 'guide/networking/#mtu',
    when: (p) => p.mtu !== null && hasFeature(p.engine, 'default-network-opts'),
    values: (p) => ({ mtu: String(p.mtu) }),
  },
  {
    id: 'W72',
    slug: 'mtu-of-default-bridge-only',
    known: 'code',
    source: 'moby',
    docs: 'guide/networking/#mtu',
    when: (p) => p.mtu !== null && !hasFeature(p.engine, 'default-network-opts'),
    values: (p) => ({
      mtu: String(p.mtu),
      engine: p.engine,
      since: features['default-network-opts'].since,
    }),
  },
  {
    id: 'W27',
    slug: 'vpnkit-mtu',
    known: 'code',
    source: 'rootlesskit',
    docs: 'guide/networking/#mtu',
    when: (p) => p.network === 'vpnkit' && p.mtu !== null && p.mtu !== 1500,
  },
];

/** The oldest passt to be had in mind: the one that is advised, or a newer one that the drivers need. */
const advisedPasst = (p: Profile): string =>
  [passtAdvised.since, passtFloor(p.network, p.port) ?? ''].sort().at(-1) ?? '';
