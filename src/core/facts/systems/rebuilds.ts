import { delegatedSince252 } from '../controllers.ts';
import { enterpriseLinux } from './enterprise-linux.ts';
import { relativeOf, repositoryOf, rowIn } from './relative.ts';
import type { SystemRow } from './types.ts';

const rhel8 = rowIn(enterpriseLinux, 'rhel-8');
const rhel9 = rowIn(enterpriseLinux, 'rhel-9');
const rhel10 = rowIn(enterpriseLinux, 'rhel-10');
const parents = { 8: rhel8, 9: rhel9, 10: rhel10 } as const;

/** RHEL under another name: its packages, its number, and Docker's packages for it. */
const rebuild = <const Id extends string, const Major extends 8 | 9 | 10>(
  id: Id,
  name: string,
  os: string,
  major: Major,
  own: Partial<SystemRow> = {},
) =>
  relativeOf(parents[major], {
    repository: repositoryOf(parents[major]),
    confidence: 'M',
    ...own,
    id: `${id}-${major}` as `${Id}-${Major}`,
    name: `${name} ${major}`,
    osRelease: { id: os, versionId: `${major}` },
  });

/** Oracle boots a kernel of its own: the oldest that it still keeps for the release. */
const unbreakable = (kernel: string) =>
  ({ kernel, unconfirmed: ['kernel'], source: 'uek' }) as const;

/** Docker's script sends Rocky to RHEL's packages, and knows neither AlmaLinux nor Oracle Linux. */
export const rebuilds = [
  rebuild('rocky', 'Rocky Linux', 'rocky', 8),
  rebuild('rocky', 'Rocky Linux', 'rocky', 9),
  rebuild('rocky', 'Rocky Linux', 'rocky', 10),
  rebuild('alma', 'AlmaLinux', 'almalinux', 8),
  rebuild('alma', 'AlmaLinux', 'almalinux', 9),
  rebuild('alma', 'AlmaLinux', 'almalinux', 10),
  rebuild('oracle', 'Oracle Linux', 'ol', 8, { ...unbreakable('5.4'), endOfLife: '2029-07-31' }),
  rebuild('oracle', 'Oracle Linux', 'ol', 9, { ...unbreakable('5.15'), endOfLife: '2032-06-30' }),
  rebuild('oracle', 'Oracle Linux', 'ol', 10, {
    ...unbreakable('6.12'),
    endOfLife: null,
    netfilter: {
      ...rhel10.netfilter,
      // Red Hat's kernel, which is there as well, has them in kernel-modules-extra.
      packages: ['kernel-uek-modules-extra-netfilter'],
      source: 'uek',
    },
  }),
  relativeOf(rhel9, {
    id: 'amazon-2023',
    name: 'Amazon Linux 2023',
    osRelease: { id: 'amzn', versionId: '2023' },
    kernel: '6.1',
    delegated: delegatedSince252,
    // SELinux only reports here.
    lsm: 'none',
    slirp4netns: null,
    passt: null,
    missing: ['slirp4netns', 'pasta', 'fuse-overlayfs'],
    endOfLife: '2029-06-30',
    repository: repositoryOf(rhel9),
    unconfirmed: ['missing'],
    source: 'amazonLinux',
  }),
] as const satisfies readonly SystemRow[];
