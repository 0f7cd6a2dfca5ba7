import { type AnyFeatureId, allFeatures, minimumApi } from '../../../facts/engine-features.ts';
import { atLeast } from '../../../facts/version.ts';
import { wantedByHand } from '../../engine-packages.ts';
import { effectiveMtu, type Profile } from '../../profile.ts';
import type { WarningRule } from '../types.ts';
import { former } from './former.ts';

const updating = 'guide/changes-since-2024/#updating';
const updates = 'guide/keeping-it-running/#updates';

const upgrades = ({ given }: Profile): boolean => given.task === 'upgrade';

/** Whether the engine comes to have something on the way, or ceases to. */
function crosses(profile: Profile, id: AnyFeatureId, way: 'since' | 'until' = 'since'): boolean {
  const before = former(profile);
  const feature: { readonly since: string; readonly until?: string } = allFeatures[id];
  const step = feature[way];
  return (
    before !== null &&
    step !== undefined &&
    !atLeast(before.engine, step) &&
    atLeast(profile.engine, step)
  );
}

/** Two engines beside each other, where it is said which the old one is. */
const both =
  (differs: (before: Profile, now: Profile) => boolean) =>
  (profile: Profile): boolean => {
    const before = former(profile);
    return before !== null && upgrades(profile) && differs(before, profile);
  };

/** What the old one is, as words say it. */
const was =
  (tell: (before: Profile, now: Profile) => Readonly<Record<string, string>>) =>
  (profile: Profile): Readonly<Record<string, string>> =>
    tell(former(profile) ?? profile, profile);

/** What changes between two engines for this plan, from the facts of engines and of RootlessKit. */
export const upgradeWarnings: readonly WarningRule[] = [
  {
    id: 'W91',
    slug: 'upgrade-from-unknown',
    level: 'note',
    known: 'ours',
    source: 'releases',
    docs: updates,
    when: (p) => upgrades(p) && former(p) === null,
  },
  {
    id: 'W91',
    slug: 'upgrade-from',
    level: 'note',
    known: 'docs',
    source: 'bundles',
    docs: updating,
    when: both((before, now) => before.rootlesskit !== now.rootlesskit),
    values: was((before, now) => ({
      from: before.engine,
      engine: now.engine,
      before: before.rootlesskit ?? '–',
      after: now.rootlesskit ?? '–',
    })),
  },
  {
    id: 'W91',
    slug: 'upgrade-from-alone',
    level: 'note',
    known: 'ours',
    source: 'releases',
    docs: updating,
    // Some releases bring the same one, and distributions package it apart.
    when: both((before, now) => before.rootlesskit === now.rootlesskit),
    values: was(({ engine }, now) => ({ from: engine, engine: now.engine })),
  },
  {
    id: 'W92',
    slug: 'upgrade-changes-drivers',
    known: 'code',
    source: 'script',
    docs: updating,
    when: both((before, now) => before.network !== now.network || before.port !== now.port),
    values: was((before, now) => ({
      before: `${before.network}, ${before.port}`,
      after: `${now.network}, ${now.port}`,
    })),
  },
  {
    id: 'W92',
    slug: 'upgrade-keeps-drivers',
    level: 'note',
    known: 'code',
    source: 'script',
    docs: updating,
    when: both(
      (before, now) => before.usualNetwork !== now.usualNetwork && before.network === now.network,
    ),
    values: was((before, now) => ({ before: before.network, after: now.usualNetwork })),
  },
  {
    id: 'W82',
    slug: 'upgrade-changes-mtu',
    level: 'note',
    known: 'code',
    source: 'script',
    docs: 'guide/networking/#mtu',
    when: both((before, now) => effectiveMtu(before) !== effectiveMtu(now)),
    values: was((before, now) => ({
      before: String(effectiveMtu(before)),
      after: String(effectiveMtu(now)),
    })),
  },
  {
    id: 'W83',
    slug: 'upgrade-detaches',
    known: 'code',
    source: 'script',
    docs: updating,
    when: both((before, now) => !before.detached && now.detached),
  },
  {
    id: 'W84',
    slug: 'upgrade-keeps-store',
    level: 'note',
    known: 'docs',
    source: 'releases',
    docs: updating,
    when: (p) => upgrades(p) && crosses(p, 'containerd-store'),
  },
  {
    id: 'W85',
    slug: 'upgrade-loses-vpnkit',
    known: 'code',
    source: 'packaging',
    docs: updating,
    when: (p) => upgrades(p) && crosses(p, 'vpnkit-shipped', 'until'),
  },
  {
    id: 'W86',
    slug: 'upgrade-may-remove-helpers',
    known: 'code',
    source: 'packaging',
    docs: updating,
    when: (p) =>
      upgrades(p) && p.method === 'packages' && crosses(p, 'packages-bring-slirp4netns', 'until'),
    values: (p) => ({ how: wantedByHand(p, 'slirp4netns fuse-overlayfs') }),
    before: ['upgrade-packages'],
  },
  {
    id: 'W94',
    slug: 'upgrade-refuses-old-clients',
    known: 'docs',
    source: 'releases',
    docs: 'guide/remote-access/#old-clients',
    when: (p) => upgrades(p) && crosses(p, 'refuses-old-clients'),
    values: (p) => ({
      engine: p.engine,
      api: minimumApi.findLast(({ since }) => atLeast(p.engine, since))?.api ?? '–',
    }),
  },
  {
    id: 'W87',
    slug: 'upgrade-keeps-unit',
    level: 'note',
    known: 'code',
    source: 'setuptool',
    docs: 'guide/install/#tool',
    when: (p) =>
      upgrades(p) && p.systemd && (crosses(p, 'unit-wants-bus') || crosses(p, 'unit-notifies')),
  },
];

/** What to know about a move. */
export const moveWarnings: readonly WarningRule[] = [
  {
    id: 'W88',
    slug: 'move-needs-daemon',
    level: 'note',
    known: 'ours',
    source: 'docs',
    docs: 'guide/moving-from-rootful/#beside',
    when: ({ given }) => given.task === 'migrate',
    before: ['move-look'],
  },
  {
    id: 'W89',
    slug: 'move-leaves',
    known: 'ours',
    source: 'docs',
    docs: 'guide/moving-from-rootful/#directories',
    when: ({ given }) => given.task === 'migrate',
  },
  {
    id: 'W90',
    slug: 'move-then-disable',
    level: 'note',
    known: 'ours',
    source: 'docs',
    docs: 'guide/moving-from-rootful/#finish',
    when: ({ given }) => given.task === 'migrate',
  },
];
