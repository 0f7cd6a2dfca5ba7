import { familyOf } from '../../../facts/families.ts';
import { atLeast } from '../../../facts/version.ts';
import { isForSeveral, usersOf } from '../../users.ts';
import type { RefusalRule } from '../types.ts';

const updates = 'guide/keeping-it-running/#updates';
const moving = 'guide/moving-from-rootful/#before';

/** Upgrades that no plan can make. */
export const upgradeRefusals: readonly RefusalRule[] = [
  {
    id: 'E75',
    slug: 'upgrade-of-script',
    known: 'code',
    source: 'installer',
    docs: 'guide/install/#without-packages',
    when: ({ given, method }) => given.task === 'upgrade' && method === 'script',
    change: () => ({ task: 'install' }),
  },
  {
    id: 'E75',
    slug: 'upgrade-of-all',
    known: 'docs',
    source: 'docs',
    docs: updates,
    when: ({ given, method, system }) =>
      given.task === 'upgrade' && method !== 'script' && familyOf(system).manager === 'pacman',
    change: () => ({ task: 'install' }),
    values: ({ system }) => ({ system: system.name }),
  },
  {
    id: 'E79',
    slug: 'upgrade-goes-back',
    known: 'ours',
    source: 'releases',
    docs: updates,
    when: ({ given, engine }) =>
      given.task === 'upgrade' &&
      given['from-docker'] !== 'auto' &&
      !atLeast(engine, given['from-docker']),
    change: () => ({ 'from-docker': 'auto' }),
    values: ({ given, engine }) => ({ from: given['from-docker'], engine }),
  },
];

/** Moves that no plan can make. */
export const moveRefusals: readonly RefusalRule[] = [
  {
    id: 'E76',
    slug: 'move-to-several',
    known: 'ours',
    source: 'docs',
    docs: moving,
    when: ({ given }) => given.task === 'migrate' && isForSeveral(given),
    change: ({ given }) => ({ user: usersOf(given)[0] ?? '' }),
  },
  {
    id: 'E76',
    slug: 'move-keeps-rootful',
    known: 'ours',
    source: 'docs',
    docs: 'guide/moving-from-rootful/#finish',
    when: ({ given }) => given.task === 'migrate' && given.rootful === 'disable',
    change: () => ({ rootful: 'keep' }),
  },
];
