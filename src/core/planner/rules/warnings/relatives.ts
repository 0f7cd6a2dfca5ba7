import { dockerHost } from '../../../facts/mirrors.ts';
import type { SourceId } from '../../../facts/sources.ts';
import type { DockerRepository } from '../../../facts/systems/index.ts';
import type { Profile } from '../../profile.ts';
import type { WarningSlug } from '../../words.ts';
import type { WarningRule } from '../types.ts';

const docs = 'guide/other-distributions/#relatives';

/** Controllers that are asked for, and that the kernel leaves out until its command line says otherwise. */
const leftOut = ({ system, limits }: Profile): string[] =>
  limits.filter((name) => system.atBoot?.controllers.includes(name));

/** Whether Docker builds for the distribution, though not for this release of it. */
const ownDistribution = ({ os, builtFor }: DockerRepository, id: string): boolean =>
  builtFor !== undefined && os === id;

/** Packages that Docker built for another system: of another distribution, or an older release. */
const builtForAnother = (slug: WarningSlug, source: SourceId, older: boolean): WarningRule => ({
  id: 'W61',
  slug,
  // That there are none yet stands in an issue of theirs.
  known: older ? 'reports' : 'code',
  source,
  docs,
  when: ({ method, system: { repository, osRelease } }) =>
    method === 'packages' &&
    repository?.builtFor !== undefined &&
    ownDistribution(repository, osRelease.id) === older,
  values: ({ system: { name, repository } }) => ({
    system: name,
    other: repository?.builtFor ?? '',
    address: `${dockerHost}/linux/${repository?.os}`,
    suite: repository?.suite ?? '',
  }),
});

/** What to know where a release is known by the one that it follows. */
export const relativeWarnings: readonly WarningRule[] = [
  {
    id: 'W60',
    slug: 'known-by-parent',
    known: 'ours',
    level: 'note',
    source: 'relatives',
    docs,
    when: ({ system }) => system.parent !== undefined,
    values: ({ system }) => ({ system: system.name, parent: system.parentName ?? '' }),
  },
  builtForAnother('packages-built-for-another', 'relatives', false),
  builtForAnother('packages-not-built-yet', 'notBuiltYet', true),
  {
    id: 'W63',
    slug: 'usr-read-only',
    known: 'docs',
    source: 'chinese',
    docs,
    when: ({ system }) => system.unlock !== undefined,
    values: ({ system }) => ({ system: system.name, unlock: system.unlock ?? '' }),
  },
  {
    id: 'W62',
    slug: 'controller-off-at-boot',
    known: 'reports',
    source: 'raspberryPi',
    docs: 'guide/other-distributions/#raspberry-pi',
    when: (p) => leftOut(p).length > 0,
    values: (p) => ({
      system: p.system.name,
      controllers: leftOut(p).join(', '),
      parameter: p.system.atBoot?.parameter ?? '',
      file: p.system.atBoot?.file ?? '',
    }),
  },
];
