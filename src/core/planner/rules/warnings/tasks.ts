import type { WarningRule } from '../types.ts';

/** What to know where more than a daemon is asked for, or less. */
export const taskWarnings: readonly WarningRule[] = [
  {
    id: 'W75',
    slug: 'remove-is-undo',
    known: 'ours',
    level: 'note',
    source: 'docs',
    docs: 'guide/uninstall/',
    when: ({ given }) => given.task === 'remove',
  },
  {
    id: 'W76',
    slug: 'gpu-driver-first',
    known: 'docs',
    level: 'note',
    source: 'docs',
    docs: 'guide/gpus-and-devices/#nvidia-cdi',
    when: ({ given }) => given.gpu === 'nvidia',
  },
  {
    id: 'W77',
    slug: 'gpu-by-device',
    known: 'docs',
    level: 'note',
    source: 'docs',
    docs: 'guide/gpus-and-devices/#amd-intel',
    when: ({ given }) => given.gpu === 'amd',
  },
  {
    id: 'W78',
    slug: 'keys-at-first-boot',
    known: 'ours',
    level: 'note',
    source: 'docs',
    docs: 'guide/provisioning/#cloud-init',
    when: ({ given }) => given['ssh-keys'] !== '',
  },
];
