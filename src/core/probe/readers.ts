import { subordinateIdCount } from '../facts/constants.ts';
import { latestEngine } from '../facts/engines.ts';
import { bundledRootlessKit } from '../facts/rootlesskit.ts';
import type { SystemRelease } from '../facts/systems/index.ts';
import { atLeast } from '../facts/version.ts';
import type { OptionName, Wishes } from '../planner/options.ts';
import type { ProbeFacts, ProbeKey } from './keys.ts';
import { recognise } from './recognise.ts';
import { onShare, otherInit } from './signs.ts';

/** What has been read so far. */
export interface Finding {
  readonly facts: ProbeFacts;
  readonly options: Wishes;
  system: SystemRelease | undefined;
}

/**
 * From one fact to options; an empty value is the option's default, which the machine has been seen
 * to have. Values are still from outside: the caller puts them through patterns.
 */
type Reader = (value: string, found: Finding) => Readonly<Partial<Record<OptionName, string>>>;

const nothing: Reader = () => ({});

const arches: Readonly<Record<string, string>> = { armv7l: 'armhf', armv8l: 'armhf' };

const tooFew = (value: string | undefined): boolean =>
  value !== undefined && Number.parseInt(value, 10) < subordinateIdCount;

/** passt says its day in several ways: `2024_02_20.1e6f92b`, `0.0~git20250503.587980c`. */
function passtDay(value: string): string {
  const day = /(20\d\d)_?(\d\d)_?(\d\d)/.exec(value);
  return day ? `${day[1]}_${day[2]}_${day[3]}` : '';
}

/** The options that follow from each key of the probe. */
export const readers: Readonly<Record<ProbeKey, Reader>> = {
  os(_, { facts }) {
    const system = recognise(facts)?.system.id;
    return system === undefined ? {} : { system };
  },
  release: nothing,
  like: nothing,
  codename: nothing,
  base: nothing,
  manager: nothing,
  board: nothing,
  init: nothing,
  inside: nothing,
  'uid-map': nothing,
  kernel: (value, { system }) => {
    const version = /^\d+\.\d+/.exec(value)?.[0] ?? '';
    return {
      kernel: version === system?.kernel ? 'auto' : version,
      'kernel-flavor': value.includes('hardened') ? 'hardened' : '',
    };
  },
  arch: (value) => ({ arch: arches[value] ?? value }),
  user: (value, { facts }) =>
    facts.uid === '0' || value === 'root' ? { privilege: 'root' } : { user: value },
  uid: nothing,
  linger: nothing,
  systemd: (value, { system, facts }) => ({
    systemd: (value === '' || otherInit(facts.init)) && system?.systemd !== null ? 'no' : 'auto',
  }),
  'systemd-user': (value, { facts }) => ({
    login:
      value === 'no' && facts.systemd !== '' && facts.uid !== '0' && !otherInit(facts.init)
        ? 'switched'
        : 'direct',
  }),
  cgroup: (value, { system }) => ({ cgroup: value === system?.cgroup ? 'auto' : value }),
  'kernel-controllers': nothing,
  controllers: nothing,
  'kernel/unprivileged_userns_clone': (value) => ({ userns: value === '0' ? 'clone' : '' }),
  'kernel/apparmor_restrict_unprivileged_userns': nothing,
  'user/max_user_namespaces': (value) => ({ userns: value === '0' ? 'count' : '' }),
  'net/ipv4/ping_group_range': nothing,
  'net/ipv4/ip_unprivileged_port_start': nothing,
  // Enough of them leave the step in its place, ticked: see done.ts.
  subuid: (value, { facts }) => {
    if (!tooFew(value) && !tooFew(facts.subgid)) return { subids: '' };
    return { subids: tooFew(facts['directory-ids'] ?? '0') ? 'missing' : 'directory' };
  },
  subgid: nothing,
  'directory-ids': nothing,
  'config-home': nothing,
  kept: nothing,
  modules: nothing,
  packages: nothing,
  files: nothing,
  scripts: nothing,
  repositories: nothing,
  // The engine takes slirp4netns by itself wherever it is installed.
  tools: (value) => (value.split(' ').includes('slirp4netns') ? { network: 'slirp4netns' } : {}),
  passt: (value, { system }) => {
    const day = passtDay(value);
    return { passt: day === system?.passt ? 'auto' : day };
  },
  // Without an engine it is the reader who says which one to install.
  docker: (value) => {
    const version = /(\d+\.\d+\.\d+)/.exec(value)?.[1];
    if (version === undefined) return {};
    return { docker: atLeast(version, latestEngine) ? 'latest' : version };
  },
  'distro-docker': (value, { system }) =>
    value === 'yes' && system?.distro ? { method: 'distro' } : {},
  // What lies around without an engine may be replaced by what comes with the engine.
  rootlesskit: (value, { facts, options, system }) => {
    const version = /(\d+\.\d+\.\d+)/.exec(value)?.[1];
    if (version === undefined || !facts.docker) return {};
    const expected =
      options.method === 'distro'
        ? system?.distro?.rootlesskit.version
        : bundledRootlessKit(options.docker || latestEngine);
    return { rootlesskit: version === expected ? 'auto' : version };
  },
  selinux: (value, { system }) => {
    const enforcing = value === 'Enforcing';
    const usual = enforcing === (system?.lsm === 'selinux');
    return { selinux: usual ? '' : enforcing ? 'yes' : 'no' };
  },
  'home-fs': (value) => ({
    'home-fs': /^nfs/.test(value) || onShare(value) ? 'nfs' : value === 'btrfs' ? 'btrfs' : 'local',
  }),
  'rootful-unit': nothing,
  daemon: nothing,
  rootful: (value) => ({ rootful: value === 'yes' ? 'disable' : '' }),
};
