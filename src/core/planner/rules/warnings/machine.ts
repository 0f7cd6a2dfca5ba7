import { hasFeature } from '../../../facts/engines.ts';
import { atLeast } from '../../../facts/version.ts';
import { wants } from '../../profile.ts';
import { ipTables, usesOpenRc } from '../needs.ts';
import type { WarningRule } from '../types.ts';

/** What to know about the machine, its storage and who may do what. */
export const machineWarnings: readonly WarningRule[] = [
  {
    id: 'W08',
    level: 'note',
    source: 'systemd',
    docs: 'guide/limiting-resources/#delegate',
    when: (p) => p.delegate.length > 0,
  },
  {
    id: 'W09',
    level: 'note',
    source: 'moby',
    docs: 'guide/storage/#selinux',
    when: (p) =>
      p.selinux && p.storage === 'fuse-overlayfs' && !hasFeature(p.engine, 'containerd-store'),
  },
  {
    id: 'W10',
    level: 'note',
    source: 'docs',
    docs: 'guide/storage/#which',
    when: (p) => !p.overlay && p.storage === 'fuse-overlayfs',
    values: (p) => ({ kernel: p.kernel }),
  },
  {
    id: 'W17',
    source: 'setuptool',
    docs: 'guide/install/#rootful',
    when: (p) => p.given.rootful === 'keep',
  },
  {
    id: 'W47',
    source: 'setuptool',
    docs: 'guide/install/#rootful',
    when: (p) => p.given.rootful === 'disable' && !p.systemd && !usesOpenRc(p),
  },
  {
    id: 'W21',
    level: 'note',
    source: 'setuptool',
    docs: 'guide/prerequisites/#subordinate-ids',
    when: (p) => p.given.subids === 'missing',
  },
  {
    id: 'W29',
    source: 'docs',
    docs: 'guide/storage/#which',
    when: (p) => p.storage === 'vfs',
  },
  {
    id: 'W30',
    level: 'note',
    source: 'setuptool',
    docs: 'guide/install/#with-packages',
    when: (p) =>
      p.given.user === '' && (p.given.privilege === 'root' || p.given.privilege === 'none'),
  },
  {
    id: 'W31',
    source: 'systemd',
    docs: 'guide/limiting-resources/#delegate',
    when: (p) => p.limits.length > 0 && (p.system.unconfirmed?.includes('delegated') ?? false),
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'W32',
    level: 'note',
    source: 'script',
    docs: 'guide/daemon-and-client/#without-systemd',
    when: (p) => !p.systemd && wants(p, 'autostart'),
  },
  {
    id: 'W33',
    level: 'note',
    source: 'docs',
    docs: 'guide/remote-access/#ssh',
    when: (p) => p.given.api === 'ssh',
  },
  {
    id: 'W34',
    source: 'docs',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'distro' && (p.system.unconfirmed?.includes('distro') ?? false),
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'W35',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) => p.method === 'packages' && p.system.repository?.last !== undefined,
    values: (p) => ({ system: p.system.name, last: p.system.repository?.last ?? '' }),
  },
  {
    id: 'W37',
    source: 'docs',
    docs: 'guide/selinux/#xtables',
    when: (p) => p.selinux && !atLeast(p.engine, '20.10.8'),
    values: (p) => ({ engine: p.engine }),
  },
  {
    id: 'W40',
    level: 'note',
    source: 'packagingIssues',
    docs: 'guide/prerequisites/#distributions',
    when: (p) => p.system.netfilter?.packages?.includes('kernel-modules-extra') ?? false,
    values: (p) => ({ system: p.system.name }),
  },
  {
    id: 'W41',
    source: 'kernel',
    docs: 'guide/prerequisites/#distributions',
    when: (p) => ipTables(p) === 'unsure' && !hasFeature(p.engine, 'checks-nf-tables'),
    values: (p) => ({ engine: p.engine, kernel: p.kernel }),
  },
  {
    id: 'W44',
    level: 'note',
    source: 'alpine',
    docs: 'guide/install/#with-packages',
    when: (p) => p.system.family === 'alpine' && p.given.privilege === 'sudo',
  },
  {
    id: 'W45',
    level: 'note',
    source: 'vm',
    docs: 'guide/prerequisites/#distributions',
    when: (p) =>
      (p.given.privilege === 'root' || p.given.privilege === 'none') &&
      (p.system.family === 'debian' || p.system.family === 'ubuntu'),
  },
  {
    id: 'W46',
    source: 'packaging',
    docs: 'guide/install/#with-packages',
    when: (p) =>
      p.method === 'packages' &&
      p.system.repository?.last === undefined &&
      (p.system.unconfirmed?.includes('repository') ?? false),
    values: (p) => ({ system: p.system.name }),
  },
];
