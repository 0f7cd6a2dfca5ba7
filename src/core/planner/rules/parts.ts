import { soon } from '../../facts/date.ts';
import { hasFeature, latestEngine } from '../../facts/engines.ts';
import { defaults, type OptionName } from '../options.ts';
import { type Profile, wants } from '../profile.ts';
import { daemonSettings } from '../settings.ts';
import {
  hiddenScripts,
  ipTables,
  needsAppArmor,
  needsLowPorts,
  needsPingSysctl,
  ownSetup,
  sparesBridges,
  usernsSwitch,
  usesSetcap,
} from './needs.ts';

/** Whether a part of the rules may have something to say of a profile. It may say yes too often. */
type Guard = (profile: Profile) => boolean;

/** Rules about these options: with all of them left as they are, none of them holds. */
const about =
  (...names: OptionName[]): Guard =>
  ({ given }) =>
    names.some((name) => given[name] !== defaults[name]);

const any =
  (...guards: Guard[]): Guard =>
  (profile) =>
    guards.some((guard) => guard(profile));

/** Whether the system does not simply get the newest engine from Docker's own packages. */
const isUnusual: Guard = ({ engine, method, rootlesskit }) =>
  engine !== latestEngine || method !== 'packages' || rootlesskit === null;

const ends: Guard = ({ system: { archive, endOfLife } }) =>
  archive !== undefined || (endOfLife !== null && endOfLife < soon);

/**
 * The rules that only some plans need, by the files that have them and in the order in which rules speak:
 * whoever plans for one machine can leave out those whose guard says no. What nearly every plan needs is
 * in none of them (`steps/usual.ts`). A test holds the guards against all rules, for every pair of options
 * on every system: a rule about a further option wants that named here.
 */
const guards = {
  'refusals/drivers': any(
    about('docker', 'method', 'rootlesskit', 'network', 'port-driver', 'passt'),
    about('mtu', 'subnet', 'ipv6', 'client-ip', 'host-loopback', 'ping', 'privileged-ports'),
  ),
  'refusals/machine': any(
    about('method', 'arch', 'privilege', 'user', 'subids', 'limits', 'home-fs', 'data-root'),
    about('cgroup', 'systemd', 'selinux', 'docker', 'kernel', 'kernel-flavor', 'storage'),
  ),
  'refusals/wishes': any(
    about('privileged-ports', 'host-loopback', 'client-ip', 'storage', 'subids'),
    about('hold'),
  ),
  'refusals/missing': ({ system }) =>
    system.missing !== undefined || system.configured !== undefined,
  'refusals/users': about('user', 'data-root', 'api', 'subid-range', 'create-user', 'ssh-keys'),
  'refusals/daemon': about('address-pools', 'dns', 'insecure-registries', 'ulimits', 'gpu'),
  'warnings/engine': any(
    isUnusual,
    ends,
    about('docker', 'rootlesskit', 'udp', 'package-mirror', 'cgroup', 'network', 'port-driver'),
    ({ cgroup }) => cgroup === 'v1',
  ),
  'warnings/network': any(
    isUnusual,
    ({ network, usualNetwork }) => network !== usualNetwork || network !== 'gvisor-tap-vsock',
    about('network', 'port-driver', 'rootlesskit', 'client-ip', 'lowest-port', 'ping', 'ipv6'),
    about('host-loopback', 'api', 'subnet', 'address-pools', 'mtu', 'passt'),
  ),
  'warnings/machine': any(
    isUnusual,
    about('rootful', 'subids', 'user', 'privilege', 'limits', 'api', 'storage', 'autostart'),
    ({ system: { netfilter, repository, systemd, unconfirmed } }) =>
      systemd === null ||
      netfilter?.packages !== undefined ||
      repository?.last !== undefined ||
      unconfirmed?.includes('repository') === true,
    (p) => p.selinux || !p.systemd || p.storage !== 'auto' || ipTables(p) !== 'there',
  ),
  'warnings/hosts': about(
    'package-mirror',
    'registry-mirror',
    'proxy',
    'no-proxy',
    'insecure-registries',
    'dns',
  ),
  'warnings/relatives': ({ system: { atBoot, parent, repository, unlock } }) =>
    [atBoot, parent, repository?.builtFor, unlock].some((fact) => fact !== undefined),
  'warnings/tasks': about('task', 'gpu', 'ssh-keys'),
  /** What upgrading and moving have, all of it. */
  tasks: ({ given: { task } }) => task === 'upgrade' || task === 'migrate',
  'steps/repository': ({ method }) => method === 'packages',
  'steps/scripts': (p) => hiddenScripts(p) !== undefined,
  'steps/account': (p) => wants(p, 'create-user'),
  'steps/sysctl': (p) => usernsSwitch(p) !== null || needsPingSysctl(p) || needsLowPorts(p),
  'steps/sysctl-bridge': sparesBridges,
  'steps/apparmor': needsAppArmor,
  'steps/lxc': ({ network }) => network === 'lxc-user-nic',
  'steps/data-directory': about('data-root'),
  'steps/delegation': ({ delegate }) => delegate.length > 0,
  'steps/setcap': usesSetcap,
  'steps/hold': about('hold'),
  'steps/login': about('login'),
  'steps/aur': ({ system }) => system.distro?.aur !== undefined,
  'steps/tls': about('api'),
  'steps/launcher': ({ systemd }) => !systemd,
  'steps/daemon-config': (p) => Object.keys(daemonSettings(p)).length > 0,
  'steps/client': (p) =>
    about('client', 'method')(p) ||
    p.method === 'script' ||
    ownSetup(p) !== undefined ||
    !hasFeature(p.engine, 'context-selected'),
} satisfies Record<string, Guard>;

/** The name of a part. */
export type RulePart = keyof typeof guards;

/** A part with warnings. */
export type WarningPart = Extract<RulePart, `warnings/${string}`>;

/** Every part, in the order in which rules speak. */
export const ruleParts = Object.keys(guards) as RulePart[];

/** The parts that a plan of this profile needs. */
export const partsFor = (profile: Profile): RulePart[] =>
  ruleParts.filter((part) => guards[part](profile));
