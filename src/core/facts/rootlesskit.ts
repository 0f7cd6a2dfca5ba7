import type { Provenance } from './provenance.ts';
import { atLeast, compareVersions } from './version.ts';

/** The oldest RootlessKit that an engine of ours brings: what it has, every one has. */
export const oldestRootlessKit = '0.11.0';

/** Whether a RootlessKit is this old or newer. One that nobody has read (`null`) is only the oldest. */
export const reaches = (version: string | null, floor: string): boolean =>
  atLeast(version ?? oldestRootlessKit, floor);

/** What RootlessKit can do, by the first release that can. */
export interface RootlessKitFeature extends Provenance {
  readonly since: string;
}

/**
 * What RootlessKit brings, not Docker: its own packages bundle one (below), distributions package one
 * apart (`distro.rootlesskit` in systems/). Rules and badges ask for these by the version that starts
 * the daemon.
 */
export const rootlessKitFeatures = {
  pasta: { since: '2.0.0', source: 'rootlesskit', confidence: 'H' },
  /** `--detach-netns`, which the start script passes from Docker 29.5 on. */
  'detach-netns': { since: '2.0.0', source: 'rootlesskit', confidence: 'H' },
  'gvisor-tap-vsock': { since: '3.0.0', source: 'rootlesskit', confidence: 'H' },
  /** The builtin port driver keeps the client's address for TCP. */
  'client-address-builtin': { since: '3.0.0', source: 'rootlesskit', confidence: 'H' },
  pesto: { since: '3.1.0', source: 'rootlesskit', confidence: 'M' },
  'pesto-ipv6': { since: '3.2.0', source: 'rootlesskit', confidence: 'M' },
  /** The client's address needs `nft` from here on, and `iptables` before. */
  'client-address-by-nft': { since: '3.2.0', source: 'rootlesskit', confidence: 'M' },
} as const satisfies Record<string, RootlessKitFeature>;

export type RootlessKitFeatureId = keyof typeof rootlessKitFeatures;

/** Whether this RootlessKit has it. One whose version is not known (`null`) counts as having nothing. */
export const rootlessKitHas = (version: string | null, id: RootlessKitFeatureId): boolean =>
  reaches(version, rootlessKitFeatures[id].since);

/** A RootlessKit that comes with Docker's own packages and its script, from this engine on. */
export interface Bundle extends Provenance {
  readonly engine: string;
  readonly rootlesskit: string;
}

/**
 * Oldest first. Read in the tags of moby up to 29.7.2, whose installer names it; what is newer was not
 * to be read and is said in release notes and merged changes only.
 */
export const bundles: readonly Bundle[] = /* @__PURE__ */ (
  [
    ['20.10', oldestRootlessKit, 'H'],
    ['20.10.4', '0.13.1', 'H'],
    ['20.10.6', '0.14.1', 'H'],
    ['20.10.7', '0.14.2', 'H'],
    ['20.10.10', '0.14.4', 'H'],
    ['23.0', '1.1.0', 'H'],
    ['24.0.3', '1.1.1', 'H'],
    ['25.0', '2.0.0', 'H'],
    ['25.0.3', '2.0.1', 'H'],
    ['25.0.4', '2.0.2', 'H'],
    ['27.3', '2.3.1', 'H'],
    ['27.5.1', '2.3.2', 'H'],
    ['28.0.2', '2.3.4', 'H'],
    ['29.0', '2.3.5', 'H'],
    ['29.2', '2.3.6', 'H'],
    ['29.5', '3.0.0', 'H'],
    ['29.5.3', '3.0.1', 'H'],
    ['29.6.2', '3.0.2', 'H'],
    ['29.8', '3.1.0', 'I'],
    ['29.9', '3.2.0', 'M'],
  ] as const
).map(([engine, rootlesskit, confidence]) => ({
  engine,
  rootlesskit,
  source: 'bundles',
  confidence,
}));

/** The RootlessKit that Docker's own packages of an engine bring; a newer engine has at least that. */
export const bundledRootlessKit = (engine: string): string =>
  bundles.findLast((row) => atLeast(engine, row.engine))?.rootlesskit ?? oldestRootlessKit;

/** The first engine whose own packages bring this RootlessKit or a newer one; `null` when none does. */
export const firstEngineWith = (rootlesskit: string): string | null =>
  bundles.find((row) => compareVersions(row.rootlesskit, rootlesskit) >= 0)?.engine ?? null;
