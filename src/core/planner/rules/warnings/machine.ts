import { features, hasFeature } from '../../../facts/engines.ts';
import { familyOf } from '../../../facts/families.ts';
import { wants } from '../../profile.ts';
import { bringsService, ipTables, usesOpenRc } from '../needs.ts';
import type { WarningRule } from '../types.ts';

/** What to know about the machine, its storage and who may do what. */
export const machineWarnings: readonly WarningRule[] = [
  {
    id: 'W08',
    slug: 'session-keeps-controllers',
    level: 'note',
    source: 'systemd',
    docs: 'guide/limiting-resources/#delegate',
    when: (p) => p.delegate.length > 0,
  },
  {
    id: 'W09',
    slug: 'selinux-refuses-overlay2',
    level: 'note',
    source: 'moby',
    docs: 'guide/storage/#selinux',
    when: (p) =>
      p.selinux && p.storage === 'fuse-overlayfs' && !hasFeature(p.engine, 'containerd-store'),
  },
  {
    id: 'W53',
    slug: 'selinux-old-data',
    level: 'note',
    source: 'moby',
    docs: 'guide/storage/#selinux',
    when: (p) => p.selinux && p.storage === 'auto' && hasFeature(p.engine, 'containerd-store'),
    values: () => ({ since: features['containerd-store'].since }),
  },
  {
    id: 'W10',
    slug: 'kernel-without-overlay',
    level: 'note',
    source: 'docs',
    docs: 'guide/storage/#which',
    when: (p) => !p.overlay && p.storage === 'fuse-overlayfs',
    values: (p) => ({ kernel: p.kernel }),
  },
  {
    id: 'W17',
    slug: 'two-daemons',
    source: 'setuptool',
    docs: 'guide/install/#rootful',
    when: (p) => p.given.rootful === 'keep',
  },
  {
    id: 'W55',
    slug: 'packages-beside-rootful',
    level: 'note',
    source: 'conflicts',
    docs: 'guide/install/#in-the-way',
    when: (p) =>
      p.given.rootful !== 'absent' && p.method === 'packages' && p.system.distro !== null,
  },
  {
    id: 'W47',
    slug: 'rootful-without-systemd',
    source: 'setuptool',
    docs: 'guide/install/#rootful',
    when: (p) => p.given.rootful === 'disable' && !p.systemd && !usesOpenRc(p),
  },
  {
    id: 'W21',
    slug: 'subordinate-range-never-copied',
    level: 'note',
    source: 'setuptool',
    docs: 'guide/prerequisites/#subordinate-ids',
    when: (p) => p.given.subids === 'missing',
  },
  {
    id: 'W29',
    slug: 'vfs-copies-layers',
    source: 'docs',
    docs: 'guide/storage/#which',
    when: (p) => p.storage === 'vfs',
  },
  {
    id: 'W30',
    slug: 'user-unnamed',
    level: 'note',
    source: 'setuptool',
    docs: 'guide/install/#with-packages',
    when: (p) =>
      p.given.user === '' && (p.given.privilege === 'root' || p.given.privilege === 'none'),
  },
  {
    id: 'W31',
    slug: 'delegated-unconfirmed',
    source: 'systemd',
    docs: 'guide/limiting-resources/#delegate',
    when: (p) => p.limits.length > 0 && (p.system.unconfirmed?.includes('delegated') ?? false),
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'W32',
    slug: 'no-systemd-no-autostart',
    level: 'note',
    source: 'script',
    docs: 'guide/daemon-and-client/#without-systemd',
    when: (p) => !p.systemd && wants(p, 'autostart') && !bringsService(p),
  },
  {
    id: 'W32',
    slug: 'autostart-by-user-service',
    level: 'note',
    source: 'alpine',
    docs: 'guide/daemon-and-client/#without-systemd',
    when: (p) => !p.systemd && wants(p, 'autostart') && bringsService(p),
    values: ({ system }) => ({ system: system.name }),
  },
  {
    id: 'W33',
    slug: 'ssh-uses-current-context',
    level: 'note',
    source: 'docs',
    docs: 'guide/remote-access/#ssh',
    when: (p) => p.given.api === 'ssh',
  },
  {
    id: 'W34',
    slug: 'distro-packages-unconfirmed',
    source: 'docs',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'distro' && (p.system.unconfirmed?.includes('distro') ?? false),
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'W52',
    slug: 'distro-in-extension',
    source: 'suse',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'distro' && p.system.distro?.extension !== undefined,
    values: ({ system, given }) => ({
      system: system.name,
      extension: `${system.distro?.extension}/${given.arch}`,
    }),
  },
  {
    id: 'W35',
    slug: 'repository-ended',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'packages' && p.system.repository?.last !== undefined,
    values: (p) => ({ system: p.system.name, last: p.system.repository?.last ?? '' }),
  },
  {
    id: 'W37',
    slug: 'selinux-xtables-lock',
    source: 'docs',
    docs: 'guide/selinux/#xtables',
    when: (p) => p.selinux && !hasFeature(p.engine, 'selinux-xtables'),
    values: (p) => ({ engine: p.engine }),
  },
  {
    id: 'W40',
    slug: 'kernel-modules-extra',
    level: 'note',
    source: 'packagingIssues',
    docs: 'guide/prerequisites/#distributions',
    when: (p) => p.system.netfilter?.packages?.includes('kernel-modules-extra') ?? false,
    before: ['modules'],
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'W41',
    slug: 'ip-tables-may-be-absent',
    source: 'kernel',
    docs: 'guide/prerequisites/#distributions',
    when: (p) => ipTables(p) === 'unsure' && !hasFeature(p.engine, 'checks-nf-tables'),
    values: (p) => ({ engine: p.engine, kernel: p.kernel }),
  },
  {
    id: 'W44',
    slug: 'alpine-without-sudo',
    level: 'note',
    source: 'alpine',
    docs: 'guide/install/#with-packages',
    when: (p) => p.system.family === 'alpine' && p.given.privilege === 'sudo',
  },
  {
    id: 'W45',
    slug: 'root-by-login-shell',
    level: 'note',
    source: 'vm',
    docs: 'guide/prerequisites/#distributions',
    when: (p) =>
      (p.given.privilege === 'root' || p.given.privilege === 'none') &&
      familyOf(p.system).suKeepsPath,
  },
  {
    id: 'W46',
    slug: 'repository-unconfirmed',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) =>
      p.method === 'packages' &&
      p.system.repository?.last === undefined &&
      (p.system.unconfirmed?.includes('repository') ?? false),
    values: (p) => ({ system: p.system.repository?.builtFor ?? p.system.name }),
  },
];
