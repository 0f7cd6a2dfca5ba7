import { scriptArches } from '../../../facts/constants.ts';
import { mayExist } from '../../../facts/engine-releases.ts';
import { features, hasFeature, latestEngine } from '../../../facts/engines.ts';
import { thresholds } from '../../../facts/thresholds.ts';
import { atLeast, compareVersions } from '../../../facts/version.ts';
import { dataRootInstead, type Owner, ownerOf, usualDataRoot } from '../../data-root.ts';
import type { Wishes } from '../../options.ts';
import type { Profile } from '../../profile.ts';
import { isForSeveral, usersOf } from '../../users.ts';
import type { RefusalSlug } from '../../words.ts';
import { ipTables } from '../needs.ts';
import type { RefusalRule } from '../types.ts';

const install = 'guide/install/#without-packages';
const limitsDocs = 'guide/limiting-resources/#cgroup-v2';

const built = (p: Profile): boolean =>
  p.system.repository?.arch.some((arch) => arch === p.given.arch) ?? false;

/** A method that exists for this release and processor; a common processor where there is none. */
const otherMethod = (p: Profile): Wishes =>
  built(p)
    ? { method: 'packages' }
    : p.system.distro
      ? { method: 'distro' }
      : { method: 'auto', arch: 'x86_64' };

/** Why a directory cannot hold the data: whose it is. */
const dataRootRefusal = (owner: Owner, slug: RefusalSlug): RefusalRule => ({
  id: 'E41',
  slug,
  known: 'run',
  source: 'debian',
  docs: 'guide/storage/#data-root',
  when: ({ given }) => ownerOf(given['data-root'], given.user) === owner,
  change: ({ given }) => ({ 'data-root': dataRootInstead(given['data-root'], given.user) }),
  values: ({ given }) => ({
    path: given['data-root'],
    below: dataRootInstead(given['data-root'], given.user),
  }),
});

/** Whether Docker had no packages for the release yet when the engine came out; `29.5` is its newest. */
function beforeFirst({ method, system: { repository }, engine }: Profile): boolean {
  if (method !== 'packages' || repository?.first === undefined) return false;
  const newest = engine.split('.').length > 2 ? engine : `${engine}.99`;
  return !atLeast(newest, repository.first);
}

/** What the machine, its owner or its installation method rule out. */
export const machineRefusals: readonly RefusalRule[] = [
  {
    id: 'E12',
    slug: 'script-without-programs',
    known: 'code',
    source: 'packaging',
    docs: install,
    when: (p) => p.method === 'script' && !scriptArches.some((arch) => arch === p.given.arch),
    change: otherMethod,
    values: (p) => ({ arch: p.given.arch }),
  },
  {
    id: 'E13',
    slug: 'apparmor-needs-root',
    known: 'docs',
    source: 'rootlesskit',
    docs: 'guide/apparmor/#profile',
    when: (p) =>
      p.method === 'script' && p.system.userns === 'apparmor' && p.given.privilege === 'none',
    change: otherMethod,
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'E14',
    slug: 'subordinate-ids-need-root',
    known: 'code',
    source: 'setuptool',
    docs: 'guide/prerequisites/#subordinate-ids',
    when: (p) => p.given.privilege === 'none' && p.given.subids === 'missing',
    change: () => ({ subids: 'auto' }),
  },
  {
    id: 'E15',
    slug: 'limits-need-cgroup-v2',
    known: 'docs',
    source: 'docs',
    docs: limitsDocs,
    when: (p) => p.limits.length > 0 && (p.cgroup === 'v1' || !p.systemd),
    change: () => ({ limits: 'none' }),
  },
  {
    id: 'E15',
    slug: 'cpuset-not-delegated',
    known: 'docs',
    source: 'docs',
    docs: limitsDocs,
    when: (p) =>
      p.limits.includes('cpuset') && (p.system.systemd ?? 0) < thresholds.cpuset.since && p.systemd,
    change: (p) => ({ limits: p.limits.filter((name) => name !== 'cpuset').join(',') }),
    values: (p) => ({ systemd: String(p.system.systemd) }),
  },
  {
    id: 'E16',
    slug: 'data-on-nfs',
    known: 'docs',
    source: 'docs',
    docs: 'guide/storage/#nfs',
    when: (p) => p.given['home-fs'] === 'nfs' && p.given['data-root'] === '',
    // One directory serves one daemon.
    change: ({ given }) => ({
      'data-root': usualDataRoot,
      ...(isForSeveral(given) && { user: usersOf(given)[0] ?? '' }),
    }),
  },
  dataRootRefusal('system', 'data-root-is-the-systems'),
  dataRootRefusal('home', 'data-root-is-a-home'),
  dataRootRefusal('other-user', 'data-root-is-another-users'),
  {
    id: 'E17',
    slug: 'user-is-root',
    known: 'code',
    source: 'setuptool',
    docs: 'guide/how-it-works/',
    when: (p) => usersOf(p.given).includes('root'),
    change: (p) => ({
      user: usersOf(p.given)
        .filter((name) => name !== 'root')
        .join(','),
    }),
  },
  {
    id: 'E23',
    slug: 'no-repository',
    known: 'code',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'packages' && p.system.repository === null,
    change: (p) => (p.system.distro ? { method: 'distro' } : { method: 'script' }),
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'E24',
    slug: 'no-distro-packages',
    known: 'docs',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'distro' && p.system.distro === null,
    change: () => ({ method: 'auto' }),
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'E25',
    slug: 'repository-without-processor',
    known: 'code',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'packages' && p.system.repository !== null && !built(p),
    change: otherMethod,
    values: (p) => ({ arch: p.given.arch, system: p.system.name }),
  },
  {
    id: 'E32',
    slug: 'cgroup-v1-gone',
    known: 'docs',
    source: 'systemd',
    docs: 'guide/prerequisites/#cgroup',
    when: (p) => p.cgroup === 'v1' && (p.system.systemd ?? 0) >= thresholds['no-cgroup-v1'].since,
    change: () => ({ cgroup: 'auto' }),
    values: (p) => ({ systemd: String(p.system.systemd) }),
  },
  {
    id: 'E35',
    slug: 'no-systemd-here',
    known: 'docs',
    source: 'alpine',
    docs: 'guide/daemon-and-client/#without-systemd',
    when: (p) => p.systemd && p.system.systemd === null,
    change: () => ({ systemd: 'auto' }),
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'E39',
    slug: 'distro-engine-older',
    known: 'run',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    // Only where the version was read, not where it is general knowledge.
    when: ({ method, system: { distro }, engine }) =>
      method === 'distro' &&
      distro?.confidence === 'H' &&
      compareVersions(engine, distro.version) > 0,
    change: () => ({ docker: 'latest' }),
    values: ({ system, engine }) => ({
      system: system.name,
      engine,
      version: system.distro?.version ?? '',
    }),
  },
  {
    id: 'E43',
    slug: 'engine-never-released',
    known: 'docs',
    source: 'releases',
    docs: 'guide/install/#with-packages',
    when: ({ engine }) => !mayExist(engine, latestEngine),
    change: () => ({ docker: 'latest' }),
    values: ({ engine }) => ({ engine, latest: latestEngine }),
  },
  {
    id: 'E44',
    slug: 'engine-before-the-release',
    known: 'inferred',
    source: 'repositories',
    docs: 'guide/install/#with-packages',
    when: (p) => beforeFirst(p),
    change: () => ({ docker: 'latest' }),
    values: ({ system, engine }) => ({
      system: system.name,
      engine,
      first: system.repository?.first ?? '',
    }),
  },
  {
    id: 'E44',
    slug: 'engine-after-the-last',
    known: 'code',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: ({ method, system: { repository }, engine }) =>
      method === 'packages' &&
      repository?.last !== undefined &&
      compareVersions(engine, repository.last) > 0,
    change: () => ({ docker: 'latest' }),
    values: ({ system, engine }) => ({
      system: system.name,
      engine,
      last: system.repository?.last ?? '',
    }),
  },
  {
    id: 'E45',
    slug: 'kernel-without-user-namespaces',
    known: 'docs',
    source: 'userns',
    docs: 'guide/prerequisites/#distributions',
    when: ({ kernel }) => !atLeast(kernel, thresholds.userns.since),
    change: () => ({ kernel: 'auto' }),
    values: ({ kernel }) => ({ kernel, floor: thresholds.userns.since }),
  },
  {
    id: 'E46',
    slug: 'kernel-without-fuse',
    known: 'docs',
    source: 'docs',
    docs: 'guide/storage/#which',
    when: ({ kernel, storage }) =>
      storage === 'fuse-overlayfs' && !atLeast(kernel, thresholds.fuse.since),
    change: () => ({ storage: 'vfs' }),
    values: ({ kernel }) => ({
      kernel,
      overlay: thresholds.overlay.since,
      fuse: thresholds.fuse.since,
    }),
  },
  {
    id: 'E40',
    slug: 'ip-tables-absent',
    known: 'reports',
    source: 'packagingIssues',
    docs: 'guide/prerequisites/#distributions',
    when: (p) => ipTables(p) === 'absent' && !hasFeature(p.engine, 'checks-nf-tables'),
    change: () => ({ docker: 'latest' }),
    values: ({ system, engine }) => ({
      system: system.name,
      engine,
      floor: features['checks-nf-tables'].since,
    }),
  },
];
