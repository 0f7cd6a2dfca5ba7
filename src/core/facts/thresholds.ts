import type { Provenance } from './provenance.ts';

/** A version from which on something is so: of the kernel, of systemd, of a helper. */
export interface Threshold extends Provenance {
  readonly since: string | number;
}

/** What changed with a version of a program that is not Docker; engines.ts has Docker's own. */
export const thresholds = {
  // Linux, `X.Y`
  /** An ordinary user can make a user namespace at all. */
  userns: { since: '3.8', source: 'userns', confidence: 'H' },
  /** An overlay file system works inside a user namespace (with Ubuntu's kernels always). */
  overlay: { since: '5.11', source: 'docs', confidence: 'H' },
  /** FUSE works inside a user namespace, which fuse-overlayfs needs. */
  fuse: { since: '4.18', source: 'docs', confidence: 'H' },
  /** `ip_tables` is built only where a distribution asks for the old tables. */
  'no-legacy-tables': { since: '6.17', source: 'kernel', confidence: 'M' },
  /** What `br_netfilter` does is set for each network namespace, with its default in a new one. */
  'bridge-filter-by-namespace': { since: '5.3', source: 'bridgeFilter', confidence: 'H' },
  // systemd, by its only number
  cpuset: { since: 244, source: 'docs', confidence: 'H' },
  /** `user@.service` delegates cpu by itself; see controllers.ts. */
  'cpu-delegated': { since: 252, source: 'systemd', confidence: 'M' },
  /** It boots with cgroup v1 only where the kernel's command line forces that (NEWS of 256). */
  'cgroup-v1-forced': { since: 256, source: 'systemd', confidence: 'M' },
  /** It has no cgroup v1 any more (NEWS of 258). */
  'no-cgroup-v1': { since: 258, source: 'systemd', confidence: 'M' },
  // Helpers
  /** The launcher passes over a slirp4netns that is older. */
  slirp4netns: { since: '0.4.0', source: 'script', confidence: 'H' },
  /** Below this passt, pasta with the implicit port driver is known to be rough. */
  'passt-advised': { since: '2023_12_04', source: 'rootlesskit', confidence: 'H' },
} as const satisfies Record<string, Threshold>;
