import {
  findPair,
  type NetworkId,
  networkDriver,
  type PortId,
  passtFloor,
} from '../facts/drivers.ts';
import { hasFeature } from '../facts/engines.ts';
import { reaches, rootlessKitHas } from '../facts/rootlesskit.ts';
import type { SystemRelease } from '../facts/systems/index.ts';
import { thresholds } from '../facts/thresholds.ts';
import { atLeast } from '../facts/version.ts';
import type { Options } from './options.ts';

/** What decides which drivers there are, and what they are asked to do. */
export interface DriverQuestion {
  readonly given: Options;
  readonly system: Pick<SystemRelease, 'slirp4netns' | 'deprecates' | 'missing'>;
  readonly engine: string;
  /** `null` where nobody has read which one it is. */
  readonly rootlesskit: string | null;
  /** passt of the machine, `YYYY_MM_DD`, or `null`. */
  readonly passt: string | null;
}

/** Whether the release's slirp4netns is one that the launcher passes over. */
export const tooOldSlirp = ({ slirp4netns }: Pick<SystemRelease, 'slirp4netns'>): boolean =>
  slirp4netns !== null && !atLeast(slirp4netns, thresholds.slirp4netns.since);

/** Whether the builtin port driver can keep the client's address, once the userland proxy is off. */
export const builtinKeepsAddress = (engine: string, rootlesskit: string | null): boolean =>
  rootlessKitHas(rootlesskit, 'client-address-builtin') &&
  hasFeature(engine, 'ports-without-proxy');

/** Whether these drivers hand the client's address through. */
export function keepsAddress(
  network: NetworkId,
  port: PortId,
  { engine, rootlesskit }: Pick<DriverQuestion, 'engine' | 'rootlesskit'>,
): boolean {
  const kept = findPair(network, port)?.clientAddress ?? 'no';
  return kept === 'tcp' ? builtinKeepsAddress(engine, rootlesskit) : kept !== 'no';
}

/** Port drivers that open low ports in RootlessKit itself, where a capability of its file counts. */
export const opensPortsItself = (port: PortId): boolean =>
  port === 'builtin' || port === 'gvisor-tap-vsock';

/** The network driver that the engine would take by itself on a machine with only what we install. */
function usualNetwork(asked: DriverQuestion): NetworkId {
  const { system, engine, rootlesskit } = asked;
  if (tooOldSlirp(system) && hasFeature(engine, 'vpnkit-shipped')) return 'vpnkit';
  if (
    hasFeature(engine, 'gvisor-by-default') &&
    reaches(rootlesskit, networkDriver('gvisor-tap-vsock').rootlesskit)
  )
    return 'gvisor-tap-vsock';
  const noSlirp = system.slirp4netns === null && isThere('pasta', asked);
  return noSlirp && hasFeature(engine, 'pasta-by-default') ? 'pasta' : 'slirp4netns';
}

/** Whether RootlessKit has this driver, and the release the program that it needs. */
function isThere(network: NetworkId, { system, rootlesskit, passt }: DriverQuestion): boolean {
  const { tool, rootlesskit: floor } = networkDriver(network);
  if (!reaches(rootlesskit, floor) || (tool && system.missing?.includes(tool))) return false;
  if (network === 'slirp4netns') return system.slirp4netns !== null && !tooOldSlirp(system);
  return network !== 'pasta' || (passt !== null && passt >= (passtFloor('pasta') ?? ''));
}

/** The port driver that the engine would take, except where the client's address could be kept. */
function usualPort(network: NetworkId, { given, engine, rootlesskit }: DriverQuestion): PortId {
  if (network === 'pasta') return 'implicit';
  const throughSlirp = given['client-ip'] === 'yes' && !builtinKeepsAddress(engine, rootlesskit);
  return throughSlirp && network === 'slirp4netns' ? 'slirp4netns' : 'builtin';
}

/** The port driver that goes with a network driver: the one that was asked for, or the usual one. */
const portFor = (network: NetworkId, asked: DriverQuestion): PortId => {
  const given = asked.given['port-driver'];
  return given === 'auto' ? usualPort(network, asked) : given;
};

/** Whether a network driver does all that was asked for. */
function suits(network: NetworkId, asked: DriverQuestion): boolean {
  const { given, rootlesskit, passt } = asked;
  const driver = networkDriver(network);
  const port = portFor(network, asked);
  const pair = findPair(network, port);
  if (!pair || !reaches(rootlesskit, pair.rootlesskit)) return false;
  if (pair.passt !== null && (passt === null || passt < pair.passt)) return false;
  const wants = (name: 'ipv6' | 'ping' | 'client-ip' | 'host-loopback') => given[name] === 'yes';
  const byCapability =
    given['privileged-ports'] === 'setcap' && Number(given['lowest-port']) < 1024;
  return (
    (!wants('ipv6') || (driver.ipv6 === 'yes' && pair.ipv6)) &&
    (!wants('ping') || driver.ping === 'sysctl' || driver.ping === 'works') &&
    (!wants('client-ip') || keepsAddress(network, port, asked)) &&
    (!wants('host-loopback') || driver.hostAddress !== null) &&
    (given.subnet === 'auto' || driver.cidr) &&
    (!byCapability || opensPortsItself(port))
  );
}

/** The drivers of a plan, and the network driver that the engine would take where nothing is asked. */
export interface Drivers {
  readonly network: NetworkId;
  readonly port: PortId;
  readonly usual: NetworkId;
}

/**
 * What `auto` comes to: the engine's own choice where that does what was asked, else the first driver
 * that does. Where none does, the engine's own: a refusal then says what stands against it.
 */
export function chooseDrivers(asked: DriverQuestion): Drivers {
  const { given, system } = asked;
  const usual = usualNetwork(asked);
  const helpers: readonly NetworkId[] = system.deprecates?.includes('slirp4netns')
    ? ['pasta', 'slirp4netns']
    : ['slirp4netns', 'pasta'];
  const others = helpers.filter((id) => id !== usual && isThere(id, asked));
  const network =
    given.network === 'auto' || given.network === 'host'
      ? ([usual, ...others].find((id) => suits(id, asked)) ?? usual)
      : given.network;
  return { network, port: portFor(network, asked), usual };
}
