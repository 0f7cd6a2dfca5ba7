import { type Controller, controllers } from '../facts/controllers.ts';
import { findPair, type NetworkId, networkDriver, type PortId } from '../facts/drivers.ts';
import { newestOfMajor } from '../facts/engine-releases.ts';
import { hasFeature, latestEngine } from '../facts/engines.ts';
import { bundledRootlessKit, rootlessKitHas } from '../facts/rootlesskit.ts';
import type { SystemRelease } from '../facts/systems/index.ts';
import { thresholds } from '../facts/thresholds.ts';
import { atLeast } from '../facts/version.ts';
import { chooseDrivers } from './auto-drivers.ts';
import type { FlagName, OptionName, Options, OptionValue } from './options.ts';

/** What an option is once it is no longer left to the engine or the release. */
type Resolved<Name extends OptionName> = Exclude<OptionValue<Name>, 'auto'>;

export type Method = Resolved<'method'>;

/** Everything the rules ask about one machine and one wish, with no `auto` left in it. */
export interface Profile {
  /** The options as given, defaults filled in. */
  readonly given: Options;
  /** What the release is like, without its id: rules ask for what they mean, never for a name. */
  readonly system: Omit<SystemRelease, 'id'>;
  /** `X.Y`, and whether it is another than the release's own. */
  readonly kernel: string;
  readonly flavor: Resolved<'kernel-flavor'>;
  readonly systemd: boolean;
  readonly cgroup: Resolved<'cgroup'>;
  readonly selinux: boolean;
  /** passt of the machine, `YYYY_MM_DD`; `null` when it has none. `sure` is false for guesses. */
  readonly passt: { readonly version: string | null; readonly sure: boolean };
  readonly method: Method;
  /** Docker Engine, `X.Y` or `X.Y.Z`. */
  readonly engine: string;
  /** Whether a certain engine was asked for, older than the newest. */
  readonly pinned: boolean;
  /** The RootlessKit that starts the daemon; `null` where nobody has read which one that is. */
  readonly rootlesskit: string | null;
  readonly network: NetworkId;
  /** The network driver that the engine would take by itself, whatever is asked of it. */
  readonly usualNetwork: NetworkId;
  readonly port: PortId;
  readonly mtu: number | null;
  readonly detached: boolean;
  readonly lowestPort: number;
  readonly limits: readonly Controller[];
  /** Controllers to be delegated so that `limits` work; empty when they are already. */
  readonly delegate: readonly Controller[];
  /** Storage driver to be named in daemon.json; `auto` names none. */
  readonly storage: OptionValue<'storage'>;
  /** Whether an overlay file system works in this kernel's user namespaces. */
  readonly overlay: boolean;
}

/** Whether an option says yes. */
export const wants = (profile: Profile, name: FlagName): boolean => profile.given[name] === 'yes';

/** What was asked for, or what `auto` comes to. */
const unlessAuto = <Value extends string>(given: Value, auto: Exclude<Value, 'auto'>) =>
  given === 'auto' ? auto : (given as Exclude<Value, 'auto'>);

function defaultStorage(
  { missing }: SystemRelease,
  kernelOverlay: boolean,
  selinux: boolean,
  engine: string,
) {
  const graphDriverRefuses = selinux && !hasFeature(engine, 'containerd-store');
  if (kernelOverlay && !graphDriverRefuses) return 'auto';
  return missing?.includes('fuse-overlayfs') ? 'vfs' : 'fuse-overlayfs';
}

/** The newest engine that a method brings to a release. */
function newestEngine(system: SystemRelease, method: Method): string {
  const distroVersion = method === 'distro' ? system.distro?.version : undefined;
  const last = method === 'packages' ? system.repository?.last : undefined;
  return distroVersion ?? last ?? latestEngine;
}

/** The engine that is meant: the newest there is, the newest of a major version, or that one. */
const engineAsked = (asked: string, newest: string): string =>
  asked === 'latest' ? newest : asked.includes('.') ? asked : newestOfMajor(asked, newest);

/** Docker's own packages where there are any, else the distribution's, else the script. */
const usualMethod = ({ repository, distro }: SystemRelease): Method =>
  repository ? 'packages' : distro ? 'distro' : 'script';

/** What a method brings: a distribution's own, or what Docker's packages and script bundle. */
const packagedRootlessKit = (
  { distro }: SystemRelease,
  method: Method,
  engine: string,
): string | null =>
  method === 'distro' ? (distro?.rootlesskit.version ?? null) : bundledRootlessKit(engine);

/** Resolves normalised options against the facts, and these of their system. */
export function resolveProfile(given: Options, system: SystemRelease): Profile {
  const method = unlessAuto(given.method, usualMethod(system));
  const newest = newestEngine(system, method);
  const engine = engineAsked(given.docker, newest);
  const kernel = unlessAuto(given.kernel, system.kernel);
  const flavor = unlessAuto(
    given['kernel-flavor'],
    system.family === 'ubuntu' ? 'ubuntu' : 'stock',
  );
  const selinux = unlessAuto(given.selinux, system.lsm === 'selinux' ? 'yes' : 'no') === 'yes';
  const rootlesskit =
    given.rootlesskit === 'auto' ? packagedRootlessKit(system, method, engine) : given.rootlesskit;
  const passt =
    given.passt === 'auto'
      ? { version: system.passt, sure: !system.unconfirmed?.includes('passt') }
      : { version: given.passt, sure: true };
  const drivers = chooseDrivers({ given, system, engine, rootlesskit, passt: passt.version });
  const overlay = atLeast(kernel, thresholds.overlay.since) || flavor === 'ubuntu';
  const wanted = given.limits.split(',');
  const limits = controllers.filter((controller) => wanted.includes(controller));
  const missing = limits.some((controller) => !system.delegated.includes(controller));
  return {
    given,
    system,
    kernel,
    flavor,
    systemd: unlessAuto(given.systemd, system.systemd === null ? 'no' : 'yes') === 'yes',
    cgroup: unlessAuto(given.cgroup, system.cgroup),
    selinux,
    passt,
    method,
    engine,
    pinned: given.docker !== 'latest' && !atLeast(engine, newest),
    rootlesskit,
    network: drivers.network,
    usualNetwork: drivers.usual,
    port: drivers.port,
    mtu: given.mtu === 'auto' ? null : Number(given.mtu),
    detached:
      given['detach-netns'] === 'yes' &&
      hasFeature(engine, 'detach-netns') &&
      rootlessKitHas(rootlesskit, 'detach-netns'),
    lowestPort: Number(given['lowest-port']),
    limits,
    delegate: missing
      ? controllers.filter((c) => limits.includes(c) || system.delegated.includes(c))
      : [],
    storage:
      given.storage === 'auto' ? defaultStorage(system, overlay, selinux, engine) : given.storage,
    overlay,
  };
}

/** MTU that the daemon will have: the one set, or the driver's own, which older engines must be told. */
export const effectiveMtu = (profile: Profile): number =>
  profile.mtu ?? networkDriver(profile.network).mtu;

/** Every option with the value that the plan uses, for people and for JSON. */
export function resolvedOptions(profile: Profile): Options {
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
    rootlesskit: profile.rootlesskit ?? 'auto',
    network: profile.network,
    'port-driver': profile.port,
    mtu: String(effectiveMtu(profile)),
    'detach-netns': profile.detached ? 'yes' : 'no',
    storage: profile.storage,
  };
}

/** The oldest RootlessKit that has the drivers of this profile. */
export const driversFloor = (profile: Profile): string =>
  driversOf(profile)?.rootlesskit ?? networkDriver(profile.network).rootlesskit;

/** The facts of the chosen pair of drivers, when RootlessKit accepts it. */
export const driversOf = (profile: Profile) => findPair(profile.network, profile.port);
