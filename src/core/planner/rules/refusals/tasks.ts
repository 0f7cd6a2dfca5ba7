import type { RefusalRule } from '../types.ts';

/**
 * Work on a machine that is in use, whose order depends on what is there: no plan, but the guide. What it
 * names stops containers, or moves data.
 */
export const taskRefusals: readonly RefusalRule[] = [
  {
    id: 'E75',
    slug: 'upgrade-by-guide',
    source: 'docs',
    known: 'ours',
    docs: 'guide/keeping-it-running/#updates',
    when: ({ given }) => given.task === 'upgrade',
    change: () => ({ task: 'install' }),
  },
  {
    id: 'E76',
    slug: 'migrate-by-guide',
    source: 'docs',
    known: 'ours',
    docs: 'guide/moving-from-rootful/#before',
    when: ({ given }) => given.task === 'migrate',
    change: () => ({ task: 'install', rootful: 'keep' }),
  },
];
