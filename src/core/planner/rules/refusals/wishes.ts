import { networkDriver } from '../../../facts/drivers.ts';
import { hasFeature } from '../../../facts/engines.ts';
import { keepsAddress, opensPortsItself } from '../../auto-drivers.ts';
import { canHold, holdByHand } from '../../engine-packages.ts';
import { driversOf, wants } from '../../profile.ts';
import { usesSetcap } from '../needs.ts';
import type { RefusalRule } from '../types.ts';

const privileged = 'guide/ports/#privileged-ports';

/** Wishes that contradict each other or the drivers chosen. */
export const wishRefusals: readonly RefusalRule[] = [
  {
    id: 'E26',
    slug: 'capability-in-home',
    known: 'code',
    source: 'rootlesskit',
    docs: privileged,
    when: (p) => usesSetcap(p) && p.method === 'script',
    change: () => ({ 'privileged-ports': 'sysctl' }),
  },
  {
    id: 'E27',
    slug: 'capability-needs-builtin',
    known: 'code',
    source: 'rootlesskit',
    docs: privileged,
    when: (p) => usesSetcap(p) && !opensPortsItself(p.port),
    change: () => ({ 'privileged-ports': 'sysctl' }),
    values: (p) => ({ port: p.port }),
  },
  {
    id: 'E28',
    slug: 'host-loopback-unreachable',
    known: 'code',
    source: 'script',
    docs: 'guide/reaching-the-host/#loopback',
    when: (p) =>
      wants(p, 'host-loopback') &&
      (!hasFeature(p.engine, 'host-loopback') || networkDriver(p.network).hostAddress === null),
    change: () => ({ 'host-loopback': 'no' }),
    values: (p) => ({ network: p.network, engine: p.engine }),
  },
  {
    id: 'E29',
    slug: 'client-address-hidden',
    known: 'code',
    source: 'rootlesskit',
    docs: 'guide/ports/#client-address',
    when: (p) =>
      wants(p, 'client-ip') && driversOf(p) !== undefined && !keepsAddress(p.network, p.port, p),
    change: () => ({ network: 'slirp4netns', 'port-driver': 'slirp4netns' }),
    values: (p) => ({
      network: p.network,
      port: p.port,
      engine: p.engine,
      rootlesskit: p.rootlesskit ?? '–',
    }),
  },
  {
    id: 'E30',
    slug: 'overlay2-refused',
    known: 'code',
    source: 'moby',
    docs: 'guide/storage/#which',
    when: (p) => p.given.storage === 'overlay2' && (!p.overlay || p.selinux),
    change: () => ({ storage: 'auto' }),
    values: (p) => ({ kernel: p.kernel }),
  },
  {
    id: 'E31',
    slug: 'btrfs-needs-btrfs',
    known: 'docs',
    source: 'docs',
    docs: 'guide/storage/#btrfs',
    when: (p) => p.given.storage === 'btrfs' && p.given['home-fs'] !== 'btrfs',
    change: () => ({ storage: 'auto' }),
  },
  {
    id: 'E33',
    slug: 'directory-ids-need-getsubids',
    known: 'code',
    source: 'setuptool',
    docs: 'guide/prerequisites/#subordinate-ids',
    when: (p) =>
      p.given.subids === 'directory' &&
      (!hasFeature(p.engine, 'getsubids') || p.method === 'script'),
    change: () => ({ subids: 'auto' }),
    values: (p) => ({ engine: p.engine }),
  },
  {
    id: 'E78',
    slug: 'hold-by-apt',
    known: 'docs',
    source: 'packaging',
    docs: 'guide/keeping-it-running/#updates',
    when: (p) => wants(p, 'hold') && !canHold(p) && p.method !== 'script',
    change: () => ({ hold: 'no' }),
    values: (p) => ({ system: p.system.name, how: holdByHand(p) }),
  },
  {
    id: 'E78',
    slug: 'hold-of-script',
    known: 'code',
    source: 'installer',
    docs: 'guide/install/#without-packages',
    when: (p) => wants(p, 'hold') && p.method === 'script',
    change: () => ({ hold: 'no' }),
  },
];
