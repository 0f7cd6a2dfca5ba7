import { networkDriver } from '../../../facts/drivers.ts';
import { oldestRootlessKit, rootlessKitFeatures } from '../../../facts/rootlesskit.ts';
import { compareVersions } from '../../../facts/version.ts';
import { driversFloor, type Profile } from '../../profile.ts';
import type { Requirement, StepDraft } from '../../types.ts';
import { withoutProxy } from '../needs.ts';

/*
 * A plan that names no version is for the newest, and packages that are there already stay as they are. A
 * file for a newer RootlessKit would keep a daemon that runs today from ever starting again.
 */

/** Where the program is that decides: those of Docker's script are in the user's own folder. */
const program = ({ method }: Profile): string =>
  method === 'script' ? '~/bin/rootlesskit' : 'rootlesskit';

/** A look at the version that is there. Where there is none yet, what comes is as new as the plan takes it for. */
const atLeastThere = (profile: Profile, floor: string, otherwise: string): Requirement => ({
  look: `v=$(${program(profile)} --version 2>/dev/null | sed 's/^[^0-9]*//; s/[^0-9.].*//')`,
  holds: `[ -z "$v" ] || [ "$(printf '%s\\n' ${floor} "$v" | sort -V | head -n 1)" = ${floor} ]`,
  otherwise: `RootlessKit $v ${otherwise}: plan with rootlesskit=$v`,
});

/** What a step needs that gives up the userland proxy for the client's address. */
export function addressThere(profile: Profile): Pick<StepDraft, 'requires'> {
  if (!withoutProxy(profile)) return {};
  const { since } = rootlessKitFeatures['client-address-builtin'];
  const otherwise = `keeps no client address (${since} does)`;
  return { requires: atLeastThere(profile, since, otherwise) };
}

/** What a step that names drivers needs of the RootlessKit that is there; nothing, where any will do. */
export function driversThere(profile: Profile): Pick<StepDraft, 'requires'> {
  const floor = driversFloor(profile);
  if (compareVersions(floor, oldestRootlessKit) <= 0) return {};
  const { network, port } = profile;
  const ofNetwork = compareVersions(networkDriver(network).rootlesskit, floor) >= 0;
  const drivers = ofNetwork ? network : `${network} with ${port}`;
  return { requires: atLeastThere(profile, floor, `has no ${drivers} (${floor} has)`) };
}
