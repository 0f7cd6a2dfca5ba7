import { subordinateIdCount, subordinateIdStart } from '../facts/constants.ts';
import { hasFeature } from '../facts/engines.ts';
import { rootlessKitHas } from '../facts/rootlesskit.ts';
import { thresholds } from '../facts/thresholds.ts';
import { atLeast } from '../facts/version.ts';
import type { StepId } from '../planner/rules/steps/ids.ts';
import type { ProbeFacts, ProbeKey } from './keys.ts';
import type { ProbeResult } from './parse.ts';
import { onShare, otherInit } from './signs.ts';

/** What a machine may lack, or have in the way. */
export const lackIds = [
  'root',
  'newuidmap',
  'iptables',
  'engine',
  'helper',
  'rootful',
  'no-subids',
  'few-subids',
  'shared-ids',
  'config-home',
  'userns-off',
  'userns-zero',
  'apparmor',
  'nfs',
  'cifs',
  'zfs',
  'overlay',
  'btrfs',
  'uid-map',
  'container',
  'lxc',
  'wsl-without-systemd',
  'no-systemd',
  'session',
  'cgroup-v1',
  'memory-off',
  'cpu',
  'memory',
  'pids',
  'ping',
] as const;
export type LackId = (typeof lackIds)[number];

export interface Lack {
  readonly id: LackId;
  /** The line of the probe that says so. */
  readonly line: string;
  /** The answer that explains it, as diagnosis names answers. */
  readonly entry: string;
  /** The step of a plan that fixes it; a plan without that step needs no such thing. */
  readonly step: StepId | null;
}

interface Rule {
  readonly key: ProbeKey;
  readonly entry: string;
  readonly step: StepId | null;
  readonly lacking: (value: string, values: ProbeFacts) => boolean;
}

const has = (value: string, ...tools: string[]): boolean =>
  tools.some((tool) => value.split(' ').includes(tool));
const count = (value: string | undefined): number => Number.parseInt(value ?? '', 10) || 0;

const isContainer = (inside: string | undefined): boolean =>
  inside !== undefined && inside !== '' && inside !== 'wsl';

/** A system of its own in a container, as Proxmox has it: settings of its own, and a page of its own. */
const isLxc = (inside: string | undefined): boolean => /^lxc/.test(inside ?? '');

/** The last ID of a map, as /proc/self/uid_map has it, lines parted by `;`. */
const lastMapped = (map: string): number =>
  Math.max(
    ...map.split(';').map((line) => {
      const [first = 0, , length = 0] = line.trim().split(/\s+/).map(Number);
      return first + length;
    }),
  );

/** A controller that the kernel has, and the user's own systemd has not. */
const undelegated = (name: 'memory' | 'pids'): Rule => ({
  key: 'controllers',
  entry: 'limit-resources',
  step: null,
  lacking: (value, { 'kernel-controllers': all = name }) =>
    value !== '' && !has(value, name) && has(all, name),
});

/** The version that `dockerd --version` says, or none. */
const engineOf = (value: string): string | undefined => /\d+\.\d+\.\d+/.exec(value)?.[0];

const rules: Readonly<Record<LackId, Rule>> = {
  root: {
    key: 'uid',
    entry: 'refuse-root-user',
    step: null,
    lacking: (value) => value === '0',
  },
  newuidmap: {
    key: 'tools',
    entry: 'prerequisites',
    step: 'packages',
    lacking: (value) => !has(value, 'newuidmap'),
  },
  iptables: {
    key: 'tools',
    entry: 'iptables-modules-missing',
    step: 'packages',
    lacking: (value) => !has(value, 'iptables', 'nft'),
  },
  engine: {
    key: 'docker',
    entry: 'install',
    step: 'packages',
    lacking: (value) => engineOf(value) === undefined,
  },
  helper: {
    key: 'tools',
    entry: 'slirp4netns-missing',
    step: 'packages',
    lacking(value, { docker = '', rootlesskit = '' }) {
      const engine = engineOf(docker);
      const version = engineOf(rootlesskit);
      const brings =
        engine !== undefined &&
        hasFeature(engine, 'gvisor-by-default') &&
        (version === undefined || rootlessKitHas(version, 'gvisor-tap-vsock'));
      return engine !== undefined && !brings && !has(value, 'slirp4netns', 'pasta');
    },
  },
  rootful: {
    key: 'rootful',
    entry: 'rootful-docker-running',
    step: 'rootful',
    lacking: (value) => value === 'yes',
  },
  'no-subids': {
    key: 'subuid',
    entry: 'no-subuid-ranges',
    step: 'subordinate-ids',
    lacking: (value, { subgid }) => count(value) === 0 || count(subgid) === 0,
  },
  'few-subids': {
    key: 'subuid',
    entry: 'lchown-invalid-argument',
    step: 'subordinate-ids',
    lacking(value, { subgid }) {
      const fewer = Math.min(count(value), count(subgid));
      return fewer > 0 && fewer < subordinateIdCount;
    },
  },
  // Ranges are looked for in the files, which know nothing of a directory's accounts.
  'shared-ids': {
    key: 'uid',
    entry: 'subid-ldap-ad',
    step: 'subordinate-ids',
    lacking: (value, { subuid, subgid }) =>
      count(value) >= subordinateIdStart &&
      Math.min(count(subuid), count(subgid)) < subordinateIdCount,
  },
  'config-home': {
    key: 'config-home',
    entry: 'paths',
    step: null,
    lacking: (value) => value !== '',
  },
  'userns-off': {
    key: 'kernel/unprivileged_userns_clone',
    entry: 'fork-exec-operation-not-permitted',
    step: 'sysctl-userns',
    lacking: (value) => value === '0',
  },
  'userns-zero': {
    key: 'user/max_user_namespaces',
    entry: 'no-space-left-on-device',
    step: 'sysctl-userns',
    lacking: (value) => value === '0',
  },
  // Only where RootlessKit lies in a home directory; a package brings its own profile.
  apparmor: {
    key: 'kernel/apparmor_restrict_unprivileged_userns',
    entry: 'apparmor-userns',
    step: 'apparmor',
    lacking: (value) => value === '1',
  },
  nfs: {
    key: 'home-fs',
    entry: 'lchown-operation-not-permitted-nfs',
    step: 'data-directory',
    lacking: (value) => value.startsWith('nfs'),
  },
  cifs: {
    key: 'home-fs',
    entry: 'lchown-operation-not-permitted-nfs',
    step: 'data-directory',
    lacking: (value) => onShare(value),
  },
  zfs: { key: 'home-fs', entry: 'zfs', step: null, lacking: (value) => value === 'zfs' },
  overlay: {
    key: 'home-fs',
    entry: 'storage-drivers',
    step: null,
    lacking: (value) => /^overlay/.test(value),
  },
  btrfs: {
    key: 'home-fs',
    entry: 'storage-drivers',
    step: null,
    lacking: (value, { kernel = '' }) =>
      value === 'btrfs' &&
      /^\d+\.\d+/.test(kernel) &&
      !atLeast(kernel.replace(/[^\d.].*$/, ''), thresholds.fuse.since),
  },
  'uid-map': {
    key: 'uid-map',
    entry: 'lxc-nested',
    step: null,
    // Its own ID, and a range beside it; a map that ends later leaves room for both.
    lacking: (value) => value !== '' && lastMapped(value) < 2 * subordinateIdCount,
  },
  container: {
    key: 'inside',
    entry: 'dind',
    step: null,
    lacking: (value) => isContainer(value) && !isLxc(value),
  },
  lxc: { key: 'inside', entry: 'lxc-nested', step: null, lacking: (value) => isLxc(value) },
  'wsl-without-systemd': {
    key: 'inside',
    entry: 'wsl2',
    step: null,
    lacking: (value, { init }) => value === 'wsl' && otherInit(init),
  },
  'no-systemd': {
    key: 'init',
    entry: 'systemd-not-detected',
    step: null,
    // Where its absence is usual, or has a reason of its own, there is nothing to tell.
    lacking: (value, { inside, manager }) =>
      otherInit(value) && inside !== 'wsl' && !isContainer(inside) && manager !== 'apk',
  },
  session: {
    key: 'systemd-user',
    entry: 'systemctl-user-bus',
    step: 'login',
    lacking: (value, { systemd, uid, init }) =>
      value === 'no' && systemd !== undefined && systemd !== '' && uid !== '0' && !otherInit(init),
  },
  'cgroup-v1': {
    key: 'cgroup',
    entry: 'cgroup-limits-ignored',
    step: null,
    lacking: (value) => value === 'v1',
  },
  cpu: {
    key: 'controllers',
    entry: 'limit-resources',
    step: null,
    lacking: (value) => value !== '' && !has(value, 'cpu'),
  },
  'memory-off': {
    key: 'kernel-controllers',
    entry: 'memory-controller',
    step: null,
    lacking: (value) => value !== '' && !has(value, 'memory'),
  },
  memory: undelegated('memory'),
  pids: undelegated('pids'),
  ping: {
    key: 'net/ipv4/ping_group_range',
    entry: 'ping',
    step: null,
    lacking: (value) => /^1\s+0$/.test(value),
  },
};

/** The answer that explains a lack. */
export const entryOf = (id: LackId): string => rules[id].entry;

/** Lacks that a plan mends only where it has the step; without it they are none. */
const onlyWithStep: ReadonlySet<LackId> = new Set(['apparmor', 'shared-ids']);

/** Fewer keys than this, and a paste is not the probe's output but something that looks like it. */
const LEAST_KEYS = 8;

/** Whether a paste is what the probe printed. */
export const isProbe = ({ understood }: ProbeResult): boolean => understood.length >= LEAST_KEYS;

/**
 * What a machine lacks, by its probe.
 * @param steps the ids of the steps of its plan; empty where no plan can be made
 */
export function lacksOf({ values, facts }: ProbeResult, steps: readonly StepId[]): Lack[] {
  return lackIds.flatMap((id) => {
    const { key, entry, step, lacking } = rules[id];
    const value = values[key];
    if (value === undefined || !lacking(value, values)) return [];
    const mends = step !== null && steps.includes(step) ? step : null;
    if (onlyWithStep.has(id) && mends === null) return [];
    return [{ id, line: `${key}=${facts[key]}`, entry, step: mends }];
  });
}
