import { networkDriver } from '../../../facts/drivers.ts';
import type { Tool } from '../../../facts/packages.ts';
import { firstEngineWith } from '../../../facts/rootlesskit.ts';
import type { Profile } from '../../profile.ts';
import type { RefusalRule } from '../types.ts';

const missing = ({ system }: Profile, tool: Tool | null): boolean =>
  tool !== null && (system.missing?.includes(tool) ?? false);

/** What a release has no package of. */
export const missingRefusals: readonly RefusalRule[] = [
  {
    id: 'E49',
    slug: 'set-up-by-configuration',
    known: 'docs',
    source: 'nixpkgs',
    docs: 'guide/other-distributions/#nixos',
    final: true,
    when: ({ system }) => system.configured !== undefined,
    change: () => ({}),
    values: ({ system }) => ({ system: system.name, setting: system.configured ?? '' }),
  },
  {
    id: 'E47',
    slug: 'helper-not-packaged',
    known: 'inferred',
    source: 'relatives',
    docs: 'guide/other-distributions/#relatives',
    when: (p) => missing(p, networkDriver(p.network).tool),
    change: ({ given }) => ({
      network: 'auto',
      'port-driver': 'auto',
      // What the engine takes by itself it takes until a newer one brings its own.
      ...(given.network === 'auto' && { docker: 'latest', rootlesskit: 'auto' }),
      // An upgrade keeps the driver of the old engine, so that this one is set up anew.
      ...(given.task === 'upgrade' && { task: 'install', 'from-docker': 'auto' }),
    }),
    values: (p) => ({
      system: p.system.name,
      helper: p.network,
      floor: firstEngineWith(networkDriver('gvisor-tap-vsock').rootlesskit) ?? '',
    }),
  },
  {
    id: 'E48',
    slug: 'storage-not-packaged',
    known: 'inferred',
    source: 'relatives',
    docs: 'guide/storage/#which',
    when: (p) => p.storage === 'fuse-overlayfs' && missing(p, 'fuse-overlayfs'),
    change: () => ({ storage: 'auto' }),
    values: (p) => ({ system: p.system.name }),
  },
];
