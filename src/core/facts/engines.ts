import type { Provenance } from './provenance.ts';
import { atLeast } from './version.ts';

/** The newest Docker Engine these facts know. */
export const latestEngine = '29.9.3';

/** The oldest Docker Engine that can be planned for. */
export const oldestEngine = '20.10';

export interface Feature extends Provenance {
  /** First release that has it. */
  readonly since: string;
  /** First release that no longer has it. */
  readonly until?: string;
}

/**
 * What Docker Engine can do without root, by the first release that can (and the first that cannot).
 * These are asked for by rules, so browsers load them; engine-features.ts has those that only prose
 * speaks of.
 */
export const features = {
  // Networking
  'pasta-by-default': { since: '28.5.2', source: 'script', confidence: 'H' },
  'implicit-by-default': { since: '28.5.2', source: 'script', confidence: 'H' },
  'mtu-by-default': { since: '28.5.2', source: 'script', confidence: 'H' },
  /** The start script takes it where no helper is there; that RootlessKit has it is another matter. */
  'gvisor-by-default': { since: '29.5.0', source: 'script', confidence: 'H' },
  'detach-netns': { since: '29.5.0', source: 'script', confidence: 'H' },
  /** RootlessKit is told of published ports with `"userland-proxy": false` as well. */
  'ports-without-proxy': { since: '28.0', source: 'releases', confidence: 'M' },
  /** The MTU of networks that are made later, in daemon.json. */
  'default-network-opts': { since: '24.0', source: 'moby', confidence: 'H' },
  'host-loopback': { since: '26.0', source: 'script', confidence: 'H' },
  'vpnkit-shipped': { since: '19.03', until: '29.5.0', source: 'packaging', confidence: 'H' },
  // Daemon and its unit
  'unit-wants-bus': { since: '27.1.0', source: 'setuptool', confidence: 'H' },
  'cgroup-v1-deprecated': { since: '29.0.0', source: 'releases', confidence: 'H' },
  'containerd-store': { since: '29.0.0', source: 'moby', confidence: 'H' },
  /** It can lock /run/xtables.lock under SELinux. */
  'selinux-xtables': { since: '20.10.8', source: 'docs', confidence: 'M' },
  /** `29.5.0-1~…` is how a package of it is called, and no longer `20.10.24~3-…`. */
  'dash-in-package-version': { since: '23.0', source: 'packaging', confidence: 'M' },
  /** How devices reach containers; at first it has to be switched on in daemon.json. */
  cdi: { since: '25.0', source: 'releases', confidence: 'M' },
  'cdi-by-default': { since: '28.2.0', source: 'moby', confidence: 'H' },
  // Setup tool
  'unit-notifies': { since: '23.0', source: 'vm', confidence: 'I' },
  'context-created': { since: '20.10.6', source: 'setuptool', confidence: 'H' },
  'context-selected': { since: '20.10.19', source: 'setuptool', confidence: 'H' },
  getsubids: { since: '28.0', source: 'setuptool', confidence: 'H' },
  'checks-nf-tables': { since: '28.1.0', source: 'setuptool', confidence: 'H' },
} as const satisfies Record<string, Feature>;

export type FeatureId = keyof typeof features;

/** Whether an engine of this version has the feature. */
export function hasFeature(engine: string, id: FeatureId): boolean {
  const { since, until }: Feature = features[id];
  return atLeast(engine, since) && (until === undefined || !atLeast(engine, until));
}

/** A range of releases that do not work without root, or not in one respect. */
export interface KnownBad extends Provenance {
  /** Whose releases these are: a fault of RootlessKit's comes with whatever starts the daemon. */
  readonly of: 'engine' | 'rootlesskit';
  readonly from: string;
  /** The first good release after the range. */
  readonly fixed: string;
  /** What breaks; the planner warns only where it matters. */
  readonly breaks: 'slirp4netns-ports' | 'setup' | 'no-ipv6' | 'udp' | 'plugins' | 'metadata';
}

/** Releases that nobody should stop at. */
export const knownBad: readonly KnownBad[] = [
  {
    of: 'engine',
    from: '28.0.0',
    fixed: '28.0.1',
    breaks: 'slirp4netns-ports',
    source: 'moby',
    confidence: 'H',
  },
  {
    of: 'engine',
    from: '28.1.0',
    fixed: '28.1.1',
    breaks: 'setup',
    source: 'releases',
    confidence: 'H',
  },
  {
    of: 'engine',
    from: '29.0.0',
    fixed: '29.0.2',
    breaks: 'no-ipv6',
    source: 'moby',
    confidence: 'H',
  },
  {
    of: 'engine',
    from: '29.0.0',
    fixed: '29.1.2',
    breaks: 'slirp4netns-ports',
    source: 'moby',
    confidence: 'H',
  },
  {
    of: 'engine',
    from: '29.5.0',
    fixed: '29.5.3',
    breaks: 'plugins',
    source: 'releases',
    confidence: 'H',
  },
  // Commits 1a61a32 and 1f963a3 of RootlessKit.
  {
    of: 'rootlesskit',
    from: '3.0.0',
    fixed: '3.0.1',
    breaks: 'udp',
    source: 'rootlesskit',
    confidence: 'H',
  },
  {
    of: 'rootlesskit',
    from: '3.0.0',
    fixed: '3.0.1',
    breaks: 'metadata',
    source: 'rootlesskit',
    confidence: 'H',
  },
];

export { type EngineRelease, engineReleases } from './engine-releases.ts';
