import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { everyRefusal, everyWarning } from '../planner/rules/every.ts';
import { type ClaimSourceId, readingIds } from './claim-sources.ts';
import { claims } from './claims.ts';
import { conflicts } from './conflicts.ts';
import { factsDate, soon } from './date.ts';
import { dockerKeys } from './docker-keys.ts';
import { driverPairs, networkDrivers } from './drivers.ts';
import { allFeatures } from './engine-features.ts';
import { engineReleases, hasFeature, knownBad, latestEngine } from './engines.ts';
import { families, tabFamilies } from './families.ts';
import { packageMirrors } from './mirrors.ts';
import { privateNetworks, subnetPrefixes, unusableNetworks } from './networks.ts';
import { installCommand, packageProvenance } from './packages.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { dockerPackages, realPackages } from './real-packages.ts';
import {
  bundledRootlessKit,
  bundles,
  firstEngineWith,
  rootlessKitFeatures,
  rootlessKitHas,
} from './rootlesskit.ts';
import { checkedOn, type SourceId, sources } from './sources.ts';
import { systemDirectories } from './system-directories.ts';
import { type SystemId, systems } from './systems/index.ts';
import { thresholds } from './thresholds.ts';
import { values } from './values.ts';
import { atLeast, compareVersions } from './version.ts';

const rows: readonly (readonly [string, Provenance])[] = [
  ...systems.map((row) => [row.id, row] as const),
  ...systems.flatMap((row) => (row.distro ? [[`${row.id} docker`, row.distro] as const] : [])),
  ...systems.flatMap((row) =>
    row.distro ? [[`${row.id} rootlesskit`, row.distro.rootlesskit] as const] : [],
  ),
  ...bundles.map((row) => [`bundle of ${row.engine}`, row] as const),
  ...Object.entries(rootlessKitFeatures),
  ...Object.entries(allFeatures),
  ...Object.entries(thresholds),
  ...knownBad.map((row) => [`bad ${row.from}`, row] as const),
  ...engineReleases.map((row) => [row.version, row] as const),
  ...networkDrivers.map((row) => [row.id, row] as const),
  ...driverPairs.map((row) => [`${row.network}/${row.port}`, row] as const),
  ...systems.flatMap((row) =>
    row.netfilter ? [[`${row.id} packet filter`, row.netfilter] as const] : [],
  ),
  ...Object.entries(packageProvenance),
  ...Object.entries(realPackages).map(([family, row]) => [`${family} names`, row] as const),
  ...Object.entries(dockerKeys).map(([manager, row]) => [`key for ${manager}`, row] as const),
  ...Object.entries(conflicts).flatMap(([family, ways]) =>
    Object.values(ways).flatMap((found) =>
      found.map((row) => [`${family}: ${row.names.join(' ')}`, row] as const),
    ),
  ),
  ['docker names', dockerPackages],
  ['package mirrors', packageMirrors],
  ['system directories', systemDirectories],
  ['private networks', privateNetworks],
  ['unusable networks', unusableNetworks],
  ['prefixes of subnets', subnetPrefixes],
];

const rowOf = (id: string): string => `the row of ${id} in src/core/facts/systems`;

/** Ids of releases that links, bookmarks and scripts hold on to. */
const promised = [
  ...(['debian-10', 'debian-11', 'debian-12', 'debian-13'] as const),
  ...(['ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-26.04', 'fedora-43', 'fedora-44'] as const),
  ...(['centos-9', 'centos-10', 'rhel-8', 'rhel-9', 'rhel-10', 'sles-15', 'sles-16'] as const),
  ...(['opensuse-leap-15.6', 'opensuse-leap-16', 'opensuse-tumbleweed', 'arch'] as const),
  ...(['alpine-3.22', 'alpine-3.23', 'alpine-3.24'] as const),
  ...(['rocky-8', 'rocky-9', 'rocky-10', 'alma-8', 'alma-9', 'alma-10'] as const),
  ...(['oracle-8', 'oracle-9', 'oracle-10', 'amazon-2023', 'fedora-45', 'ubuntu-26.10'] as const),
  ...(['openeuler-22.03', 'openeuler-24.03', 'kylin-v10', 'kylin-v11', 'anolis-8'] as const),
  ...(['anolis-23', 'alinux-3', 'opencloudos-9', 'uos-20', 'deepin-23', 'deepin-25'] as const),
  ...(['debian-testing', 'nixos'] as const),
  ...(['raspberry-pi-os-12', 'raspberry-pi-os-13', 'linuxmint-22'] as const),
] as const satisfies readonly SystemId[];

/** The last days of free support, as they stand in the products of endoflife.date. */
const lastDays: Readonly<Partial<Record<SystemId, string>>> = {
  'debian-10': '2024-06-30',
  'debian-11': '2026-08-31',
  'debian-12': '2028-06-30',
  'debian-13': '2030-06-30',
  'ubuntu-22.04': '2027-04-01',
  'ubuntu-24.04': '2029-05-31',
  'ubuntu-26.04': '2031-04-30',
  'fedora-43': '2026-12-09',
  'fedora-44': '2027-06-02',
  'centos-9': '2027-05-31',
  'centos-10': '2030-05-31',
  'rhel-8': '2029-05-31',
  'rhel-9': '2032-05-31',
  'rhel-10': '2035-05-31',
  'sles-15': '2031-07-31',
  'sles-16': '2027-11-30',
  'opensuse-leap-15.6': '2026-04-30',
  'opensuse-leap-16': '2027-10-31',
  'alpine-3.22': '2027-05-01',
  'alpine-3.23': '2027-11-01',
  'alpine-3.24': '2028-06-01',
  'rocky-8': '2029-05-31',
  'rocky-9': '2032-05-31',
  'rocky-10': '2035-05-31',
  'alma-8': '2029-05-31',
  'alma-9': '2032-05-31',
  'alma-10': '2035-05-31',
  'oracle-8': '2029-07-31',
  'oracle-9': '2032-06-30',
  'amazon-2023': '2029-06-30',
  'linuxmint-22': '2029-04-30',
};

/** The day that it is already somewhere on earth. */
const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

describe('sources', () => {
  const file = 'src/core/facts/sources.ts';

  it.each(Object.keys(sources) as SourceId[])('%s was read on a day of its own', (id) => {
    const day = checkedOn[id];
    expect(day, `${file}: checkedOn.${id}`).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Date(day).toISOString().slice(0, 10), `${file}: checkedOn.${id}`).toBe(day);
    expect(day <= today, `${file}: checkedOn.${id} is in the future`).toBe(true);
    expect(sources[id].title, `${file}: sources.${id}`).not.toBe('');
    expect(sources[id].url, `${file}: sources.${id}`).toMatch(/^https:\/\/|^\/evidence\/$/);
  });

  it('give the facts the newest of their days', () => {
    expect(Object.values(checkedOn)).toContain(factsDate);
    for (const day of Object.values(checkedOn)) expect(day <= factsDate).toBe(true);
  });

  it('say two months ahead what ends soon', () => {
    expect(soon > factsDate).toBe(true);
    const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    expect(months(soon) - months(factsDate)).toBe(2);
    expect(soon).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('are all rested on', () => {
    const rules = [...everyRefusal, ...everyWarning, ...Object.values(claims)];
    const used = new Set<ClaimSourceId>(
      [...rows.map(([, row]) => row), ...rules].map(({ source }) => source),
    );
    const all = [...(Object.keys(sources) as SourceId[]), ...readingIds];
    const idle = all.filter((id) => !used.has(id));
    expect(idle, `take them out of ${file}, or of claim-sources.ts`).toEqual([]);
  });
});

describe('facts', () => {
  it.each(rows)(
    '%s says where it comes from, when it was checked, and how sure it is',
    (_, row) => {
      expect(provenanceOf(row)).toMatchObject({
        url: sources[row.source].url,
        checkedOn: checkedOn[row.source],
        confidence: expect.stringMatching(/^[HMIL]$/),
      });
    },
  );

  it('general knowledge about a system names the columns that were not confirmed', () => {
    for (const { id, confidence, unconfirmed } of systems)
      if (confidence === 'L')
        expect(unconfirmed?.length, `${rowOf(id)}: unconfirmed`).toBeGreaterThan(0);
  });

  it('have every release once, and all that links and commands may name for good', () => {
    const ids = systems.map(({ id }) => id);
    for (const id of ids)
      expect(
        ids.filter((other) => other === id),
        rowOf(id),
      ).toHaveLength(1);
    expect(ids, 'src/core/facts/systems/index.ts').toEqual(expect.arrayContaining([...promised]));
  });

  it('write versions, days and passt releases in one way each', () => {
    for (const { id, kernel, endOfLife, passt, slirp4netns } of systems) {
      expect(kernel, `${rowOf(id)}: kernel`).toMatch(/^\d+\.\d+$/);
      if (endOfLife) expect(endOfLife, `${rowOf(id)}: endOfLife`).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (passt) expect(passt, `${rowOf(id)}: passt`).toMatch(/^20\d\d_\d\d_\d\d$/);
      if (slirp4netns) expect(slirp4netns, `${rowOf(id)}: slirp4netns`).toMatch(/^\d+(\.\d+)+$/);
    }
    for (const { from, fixed } of knownBad)
      expect(atLeast(from, fixed), `src/core/facts/engines.ts: knownBad from ${from}`).toBe(false);
    for (const [id, text] of Object.entries(values))
      expect(text, `src/core/facts/values.ts: ${id}`).not.toBe('');
  });

  it('compare versions by number, not by letter', () => {
    expect(compareVersions('29.10.0', '29.9.3')).toBeGreaterThan(0);
    expect(compareVersions('29.5', '29.5.0')).toBe(0);
    expect(hasFeature('29.4.9', 'detach-netns')).toBe(false);
    expect(hasFeature('29.5', 'detach-netns')).toBe(true);
    expect(hasFeature(latestEngine, 'vpnkit-shipped')).toBe(false);
  });

  it('know the RootlessKit of every engine, and never an older one in a newer engine', () => {
    expect(bundledRootlessKit('20.10')).toBe('0.11.0');
    expect(bundledRootlessKit('27.2.1')).toBe('2.0.2');
    expect(bundledRootlessKit('28.5.2')).toBe('2.3.4');
    expect(bundledRootlessKit('29.5.2')).toBe('3.0.0');
    expect(bundledRootlessKit('29.5')).toBe('3.0.0');
    expect(bundledRootlessKit(latestEngine)).toBe('3.2.0');
    for (const [index, row] of bundles.entries()) {
      const before = bundles[index - 1];
      if (!before) continue;
      const where = `src/core/facts/rootlesskit.ts: ${row.engine}`;
      expect(compareVersions(row.engine, before.engine), where).toBeGreaterThan(0);
      expect(compareVersions(row.rootlesskit, before.rootlesskit), where).toBeGreaterThan(0);
    }
    for (const { since } of Object.values(rootlessKitFeatures))
      expect(firstEngineWith(since), `src/core/facts/rootlesskit.ts: ${since}`).not.toBeNull();
    expect(firstEngineWith('3.1')).toBe('29.8');
    expect(firstEngineWith('9.0')).toBeNull();
  });

  it('count on nothing of a RootlessKit whose version nobody has read', () => {
    expect(rootlessKitHas(null, 'pasta')).toBe(false);
    expect(rootlessKitHas('1.1.1', 'pasta')).toBe(false);
    expect(rootlessKitHas('2.0', 'pasta')).toBe(true);
    expect(rootlessKitHas('2.3.6', 'gvisor-tap-vsock')).toBe(false);
    for (const { id, distro } of systems) {
      const version = distro?.rootlesskit.version;
      if (version) expect(version, rowOf(id)).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('have the last day of support from the source that the warning names', () => {
    for (const { id, endOfLife } of systems)
      if (lastDays[id]) expect(endOfLife, `${rowOf(id)}: endOfLife`).toBe(lastDays[id]);
    const rules = everyWarning.filter(({ id }) => id === 'W11');
    expect(rules.map(({ source }) => sources[source].title)).toEqual(
      rules.map(() => 'endoflife.date'),
    );
    for (const { slug } of rules)
      for (const { warnings } of [en, zh])
        expect((warnings as Record<string, string>)[slug]).toContain('endoflife.date');
  });

  it('doubt that Docker goes on building for a release that has ended', () => {
    for (const { id, endOfLife, repository, unconfirmed } of systems) {
      if (!endOfLife || endOfLife > factsDate || !repository || repository.last) continue;
      expect(unconfirmed, `${rowOf(id)}: unconfirmed, or repository.last`).toContain('repository');
    }
  });

  it('know of nothing detached before an engine detaches it', () => {
    const { 'nsenter-detached': nsenter, 'host-network': hostNetwork } = allFeatures;
    for (const { since } of [nsenter, hostNetwork])
      expect(hasFeature(since, 'detach-netns'), `src/core/facts/engine-features.ts: ${since}`).toBe(
        true,
      );
  });

  it('give every tab its install command', () => {
    for (const id of tabFamilies) {
      expect(families[id].label, `src/core/facts/families.ts: ${id}`).not.toBe('');
      expect(installCommand(id, ['slirp4netns']), `src/core/facts/packages.ts: ${id}`).toContain(
        'slirp4netns',
      );
    }
    expect(installCommand('debian', ['newuidmap', 'user-bus'])).toBe(
      'apt-get install -y --no-remove uidmap dbus-user-session',
    );
  });
});
