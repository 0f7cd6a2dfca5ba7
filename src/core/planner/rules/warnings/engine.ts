import { factsDate, soon } from '../../../facts/date.ts';
import { hasFeature, type KnownBad, knownBad, latestEngine } from '../../../facts/engines.ts';
import { firstEngineWith, reaches } from '../../../facts/rootlesskit.ts';
import { thresholds } from '../../../facts/thresholds.ts';
import { compareVersions } from '../../../facts/version.ts';
import { type Profile, wants } from '../../profile.ts';
import type { WarningSlug } from '../../words.ts';
import type { WarningRule } from '../types.ts';

/** Whether a known fault of a release touches what this profile does. */
const touches: Record<KnownBad['breaks'], (p: Profile) => boolean> = {
  setup: () => true,
  'no-ipv6': () => true,
  'slirp4netns-ports': (p) => p.port === 'slirp4netns',
  plugins: () => true,
  udp: (p) => p.port === 'builtin' && wants(p, 'udp'),
  metadata: (p) => p.network === 'gvisor-tap-vsock',
};

/** The version that a fault comes with. */
const versionOf = (p: Profile, { of }: KnownBad): string | null =>
  of === 'engine' ? p.engine : p.rootlesskit;

const faultIn = (p: Profile, breaks: KnownBad['breaks']): KnownBad | undefined =>
  knownBad.find(
    (row) =>
      row.breaks === breaks &&
      reaches(versionOf(p, row), row.from) &&
      !reaches(versionOf(p, row), row.fixed) &&
      touches[breaks](p),
  );

const engineFaultSlugs = {
  setup: 'engine-broken-setup',
  'no-ipv6': 'engine-needs-ipv6',
  'slirp4netns-ports': 'engine-loses-slirp4netns-ports',
  plugins: 'engine-refuses-plugins',
  udp: 'rootlesskit-loses-udp',
  metadata: 'rootlesskit-hides-metadata',
} as const satisfies Record<KnownBad['breaks'], WarningSlug>;

const knownFault = (breaks: KnownBad['breaks']): WarningRule => ({
  id: 'W01',
  slug: engineFaultSlugs[breaks],
  known: breaks === 'setup' || breaks === 'plugins' ? 'docs' : 'code',
  source: knownBad.find((row) => row.breaks === breaks)?.source ?? 'releases',
  docs: 'guide/install/#with-packages',
  when: (p) => faultIn(p, breaks) !== undefined,
  values: (p) => {
    const fixed = faultIn(p, breaks)?.fixed ?? '';
    return {
      engine: p.engine,
      rootlesskit: p.rootlesskit ?? '–',
      fixed,
      fixedEngine: firstEngineWith(fixed) ?? '',
    };
  },
});

/** Releases, of Docker and of distributions, that should be left behind. */
export const engineWarnings: readonly WarningRule[] = [
  knownFault('setup'),
  knownFault('no-ipv6'),
  knownFault('slirp4netns-ports'),
  knownFault('plugins'),
  knownFault('udp'),
  knownFault('metadata'),
  {
    id: 'W11',
    slug: 'system-ended',
    known: 'docs',
    source: 'eol',
    docs: 'guide/prerequisites/#distributions',
    when: ({ system }) => system.endOfLife !== null && system.endOfLife <= factsDate,
    values: ({ system }) => ({ system: system.name, date: system.endOfLife ?? '' }),
  },
  {
    id: 'W11',
    slug: 'system-ends-soon',
    known: 'docs',
    source: 'eol',
    docs: 'guide/prerequisites/#distributions',
    when: ({ system: { endOfLife } }) =>
      endOfLife !== null && endOfLife > factsDate && endOfLife < soon,
    values: ({ system }) => ({ system: system.name, date: system.endOfLife ?? '' }),
  },
  {
    id: 'W51',
    slug: 'archive-moved',
    known: 'run',
    source: 'debian',
    docs: 'guide/prerequisites/#distributions',
    when: ({ system }) => system.archive !== undefined,
    before: ['repository-key', 'packages'],
    values: ({ system }) => ({ system: system.name, archive: system.archive ?? '' }),
  },
  {
    id: 'W23',
    slug: 'engine-newer-than-facts',
    known: 'docs',
    source: 'releases',
    docs: 'guide/install/#with-packages',
    when: (p) => compareVersions(p.engine, latestEngine) > 0,
    values: (p) => ({ engine: p.engine, latest: latestEngine }),
  },
  {
    id: 'W71',
    slug: 'distro-brings-another-engine',
    known: 'ours',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: ({ method, system: { distro }, engine, given }) =>
      method === 'distro' &&
      given.docker !== 'latest' &&
      distro !== null &&
      !`${distro.version}.`.startsWith(`${engine}.`),
    values: ({ system, engine }) => ({
      system: system.name,
      engine,
      version: system.distro?.version ?? '',
    }),
  },
  {
    id: 'W24',
    slug: 'script-installs-newest',
    known: 'code',
    source: 'installer',
    docs: 'guide/install/#without-packages',
    when: (p) => p.method === 'script' && p.pinned,
    values: (p) => ({ engine: p.engine }),
  },
  {
    id: 'W25',
    slug: 'cgroup-v1-deprecated',
    known: 'docs',
    level: 'note',
    source: 'releases',
    docs: 'guide/prerequisites/#cgroup',
    when: (p) => p.cgroup === 'v1' && hasFeature(p.engine, 'cgroup-v1-deprecated'),
  },
  {
    id: 'W95',
    slug: 'cgroup-v1-forced',
    known: 'docs',
    source: 'systemd',
    docs: 'guide/prerequisites/#cgroup',
    when: (p) =>
      p.cgroup === 'v1' && (p.system.systemd ?? 0) >= thresholds['cgroup-v1-forced'].since,
    values: (p) => ({ systemd: String(p.system.systemd) }),
  },
  {
    id: 'W38',
    slug: 'mirror-serves-packages-only',
    known: 'ours',
    source: 'installer',
    docs: 'guide/proxies-and-mirrors/#install',
    when: (p) => p.method !== 'packages' && p.given['package-mirror'] !== '',
    values: (p) => ({ method: p.method }),
  },
  {
    id: 'W39',
    slug: 'pinned-engine-may-be-gone',
    known: 'ours',
    level: 'note',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'packages' && p.pinned,
    values: (p) => ({ engine: p.engine, system: p.system.name }),
  },
];
