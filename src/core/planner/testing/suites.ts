import { familyOf } from '../../facts/families.ts';
import { findSystem } from '../../facts/systems/index.ts';

/** What /etc/os-release calls a release, where package lists have that name; apart from the facts. */
const suites: Readonly<Record<string, string>> = {
  'debian-10': 'buster',
  'debian-11': 'bullseye',
  'debian-12': 'bookworm',
  'debian-13': 'trixie',
  'debian-testing': 'forky',
  'ubuntu-22.04': 'jammy',
  'ubuntu-24.04': 'noble',
  'ubuntu-26.04': 'resolute',
  'deepin-23': 'bookworm',
  'deepin-25': 'bookworm',
  'linuxmint-22': 'noble',
  'uos-20': 'buster',
};

/** The suite of a release for machines that are pretended; empty where its lists have none. */
export function suiteOf(system: string): string {
  const row = findSystem(system);
  const suite = suites[system] ?? '';
  if (suite === '' && row?.repository && familyOf(row).manager === 'apt')
    throw new Error(`write down the suite of ${system}: src/core/planner/testing/suites.ts`);
  return suite;
}
