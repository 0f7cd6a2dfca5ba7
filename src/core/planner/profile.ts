import { overlayKernel, slirp4netnsFloor } from '../facts/constants.ts';
import { type Controller, controllers } from '../facts/controllers.ts';
import { findPair, type NetworkId, networkDriver, type PortId } from '../facts/drivers.ts';
import { hasFeature, latestEngine } from '../facts/engines.ts';
import { findSystem, type SystemRelease } from '../facts/systems/index.ts';
import { atLeast } from '../facts/version.ts';
import type { OptionValues } from './types.ts';

export type Method = 'packages' | 'script' | 'distro';
export type Storage = 'auto' | 'overlay2' | 'fuse-overlayfs' | 'btrfs' | 'vfs';

/** Everything the rules ask about one machine and one wish, with no `auto` left in it. */
export interface Profile {
  /** The options as given, defaults filled in. */
  readonly given: OptionValues;
  readonly system: SystemRelease;
  /** `X.Y`, and whether it is another than the release's own. */
  readonly kernel: string;
  readonly flavor: string;
  readonly systemd: boolean;
  readonly cgroup: 'v1' | 'v2';
  readonly selinux: boolean;
  /** passt of the machine, `YYYY_MM_DD`; `null` when it has none. `sure` is false for guesses. */
  readonly passt: { readonly version: string | null; readonly sure: boolean };
  readonly method: Method;
  /** Docker Engine, `X.Y` or `X.Y.Z`. */
  readonly engine: string;
  /** Whether a certain engine was asked for, older than the newest. */
  readonly pinned: boolean;
  readonly network: NetworkId;
  readonly port: PortId;
  readonly mtu: number | null;
  readonly detached: boolean;
  readonly lowestPort: number;
  readonly limits: readonly Controller[];
  /** Controllers to be delegated so that `limits` work; empty when they are already. */
  readonly delegate: readonly Controller[];
  /** Storage driver to be named in daemon.json; `auto` names none. */
  readonly storage: Storage;
  /** Whether an overlay file system works in this kernel's user namespaces. */
  readonly overlay: boolean;
}

/** Whether an option says yes. */
export const wants = (profile: Profile, name: string): boolean => profile.given[name] === 'yes';

const own = <T>(given: string | undefined, fallback: T): string | T =>
  given === undefined || given === 'auto' ? fallback : given;

/** Whether the release's slirp4netns is one that the launcher passes over. */
export const tooOldSlirp = ({ slirp4netns }: SystemRelease): boolean =>
  slirp4netns !== null && !atLeast(slirp4netns, slirp4netnsFloor);

/** The network driver that the engine would take by itself on a machine with only what we install. */
function defaultNetwork(system: SystemRelease, engine: string): NetworkId {
  if (tooOldSlirp(system) && hasFeature(engine, 'vpnkit-shipped')) return 'vpnkit';
  if (hasFeature(engine, 'gvisor-tap-vsock')) return 'gvisor-tap-vsock';
  const noSlirp = system.slirp4netns === null && system.passt !== null;
  return noSlirp && hasFeature(engine, 'pasta-by-default') ? 'pasta' : 'slirp4netns';
}

/** The port driver that the engine would take, except where the client's address could be kept. */
function defaultPort(network: NetworkId, engine: string, keepAddress: boolean): PortId {
  if (network === 'pasta') return 'implicit';
  const throughSlirp = keepAddress && !hasFeature(engine, 'client-address-builtin');
  return throughSlirp && network === 'slirp4netns' ? 'slirp4netns' : 'builtin';
}

function defaultStorage(kernelOverlay: boolean, selinux: boolean, engine: string): Storage {
  const graphDriverRefuses = selinux && !hasFeature(engine, 'containerd-store');
  return kernelOverlay && !graphDriverRefuses ? 'auto' : 'fuse-overlayfs';
}

/** The newest engine that a method brings to a release. */
function newestEngine(system: SystemRelease, method: Method): string {
  const own = method === 'distro' ? system.distro?.version : undefined;
  const last = method === 'packages' ? system.repository?.last : undefined;
  return own ?? last ?? latestEngine;
}

/** Resolves normalised options against the facts. The system must be known. */
export function resolveProfile(given: OptionValues): Profile {
  const system = findSystem(given.system ?? '') as SystemRelease;
  const option = (name: string): string => given[name] ?? '';
  const method = own(option('method'), system.repository ? 'packages' : 'distro') as Method;
  const newest = newestEngine(system, method);
  const engine = option('docker') === 'latest' ? newest : option('docker');
  const kernel = own(option('kernel'), system.kernel);
  const flavor = own(option('kernel-flavor'), system.family === 'ubuntu' ? 'ubuntu' : 'stock');
  const selinux = own(option('selinux'), system.lsm === 'selinux' ? 'yes' : 'no') === 'yes';
  const network = own(
    option('network') === 'host' ? 'auto' : option('network'),
    defaultNetwork(system, engine),
  ) as NetworkId;
  const keepAddress = option('client-ip') === 'yes';
  const port = own(option('port-driver'), defaultPort(network, engine, keepAddress)) as PortId;
  const overlay = atLeast(kernel, overlayKernel) || flavor === 'ubuntu';
  const systemd = own(option('systemd'), system.systemd === null ? 'no' : 'yes') === 'yes';
  const wanted = option('limits').split(',');
  const limits = controllers.filter((controller) => wanted.includes(controller));
  const missing = limits.some((controller) => !system.delegated.includes(controller));
  return {
    given,
    system,
    kernel,
    flavor,
    systemd,
    cgroup: own(option('cgroup'), system.cgroup) as 'v1' | 'v2',
    selinux,
    passt:
      option('passt') === 'auto'
        ? { version: system.passt, sure: !system.unconfirmed?.includes('passt') }
        : { version: option('passt'), sure: true },
    method,
    engine,
    pinned: option('docker') !== 'latest' && !atLeast(engine, newest),
    network,
    port,
    mtu: option('mtu') === 'auto' ? null : Number(option('mtu')),
    detached: option('detach-netns') === 'yes' && hasFeature(engine, 'detach-netns'),
    lowestPort: Number(option('lowest-port')),
    limits,
    delegate: missing
      ? controllers.filter((c) => limits.includes(c) || system.delegated.includes(c))
      : [],
    storage: own(option('storage'), defaultStorage(overlay, selinux, engine)) as Storage,
    overlay,
  };
}

/** MTU that the daemon will have: the one set, or the driver's own, which older engines must be told. */
export const effectiveMtu = (profile: Profile): number =>
  profile.mtu ?? networkDriver(profile.network).mtu;

/** Every option with the value that the plan uses, for people and for JSON. */
export function resolvedOptions(profile: Profile): Record<string, string> {
  const { system } = profile;
  return {
    ...profile.given,
    kernel: profile.kernel,
    'kernel-flavor': profile.flavor,
    systemd: profile.systemd ? 'yes' : 'no',
    cgroup: profile.cgroup,
    selinux: profile.selinux ? 'yes' : 'no',
    passt: profile.passt.version ?? 'auto',
    method: profile.method,
    docker: profile.engine,
    network: profile.network,
    'port-driver': profile.port,
    mtu: String(effectiveMtu(profile)),
    'detach-netns': profile.detached ? 'yes' : 'no',
    storage: profile.storage,
    system: system.id,
  };
}

/** The facts of the chosen pair of drivers, when RootlessKit accepts it. */
export const driversOf = (profile: Profile) => findPair(profile.network, profile.port);
