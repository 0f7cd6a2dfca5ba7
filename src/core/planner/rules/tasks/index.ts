import type { Tasks } from '../types.ts';
import { moveDrafts } from './move.ts';
import { moveRefusals, upgradeRefusals } from './refusals.ts';
import { keepDrivers, upgradeDrafts } from './upgrade.ts';
import { moveWarnings, upgradeWarnings } from './warnings.ts';

/** The steps of every task but setting up and its way back. */
export const tasks: Required<Tasks> = {
  upgrade: { meant: keepDrivers, drafts: upgradeDrafts },
  migrate: { drafts: moveDrafts },
};

/** What they refuse and warn of: each rule asks for its task itself. */
export const allTaskRefusals = [...upgradeRefusals, ...moveRefusals];
export const allTaskWarnings = [...upgradeWarnings, ...moveWarnings];
