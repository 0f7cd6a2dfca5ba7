import { en } from '../../../words/en/index.ts';
import { familyOf } from '../../facts/families.ts';
import { plannedSystems } from '../../facts/systems/groups.ts';
import { findSystem, type SystemRelease, systems } from '../../facts/systems/index.ts';
import { makePlan } from '../make-plan.ts';
import type { OptionName } from '../options.ts';

/** What is typed for a system, but for the repository, which has a test of its own. */
function typed({ id }: SystemRelease): string {
  const result = makePlan({ system: id }, en);
  if (result.kind !== 'plan') return id;
  const steps = result.plan.drafts.filter((draft) => !draft.id.startsWith('repository'));
  return JSON.stringify(steps.map(({ id: step, commands, file }) => [step, commands, file]));
}

const parentOf = ({ parent }: SystemRelease): SystemRelease | undefined => findSystem(parent ?? '');

/** Releases that follow no other: what all values of all options come to is tried on these. */
export const parents: readonly SystemRelease[] = systems.filter((system) => !parentOf(system));

/** Releases that follow another one: tried where the fields differ that rules ask of a release. */
export const relatives: readonly SystemRelease[] = systems.filter((system) => parentOf(system));

/** Releases with a plan that nobody before them has: what runs scripts, or reads every line, takes these. */
export const unlike: readonly SystemRelease[] = plannedSystems.filter((system) => {
  const parent = parentOf(system);
  return !parent || typed(parent) !== typed(system);
});

/** The release whose plans are read closely: every value of every option, and every pair. */
export const closelyRead = 'debian-13';

/** One release of each package manager. */
export const ofEachManager: readonly SystemRelease[] = [
  ...new Map(unlike.toReversed().map((system) => [familyOf(system).manager, system])).values(),
];

/** Options whose rules ask the release itself, beside what was wished for. */
export const askedOfReleases: readonly OptionName[] = [
  'kernel',
  'arch',
  'systemd',
  'cgroup',
  'selinux',
  'passt',
  'docker',
  'method',
  'network',
  'port-driver',
  'limits',
  'storage',
];
