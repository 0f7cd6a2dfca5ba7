import type { StepRule } from '../types.ts';
import type { StepId } from './ids.ts';
import { lingering } from './lingering.ts';
import { modules } from './modules.ts';
import { override } from './override.ts';
import { packages } from './packages.ts';
import { packagesInTheWay } from './packages-in-the-way.ts';
import { rootful } from './rootful.ts';
import { setup } from './setup.ts';
import { subordinateIds } from './subordinate-ids.ts';
import { verify } from './verify.ts';

/** The rules of the steps that nearly every plan has. The others are parts of their own (`../parts.ts`). */
export const usualSteps = {
  'packages-in-the-way': packagesInTheWay,
  packages,
  rootful,
  'subordinate-ids': subordinateIds,
  modules,
  lingering,
  override,
  setup,
  verify,
} satisfies Partial<Record<StepId, StepRule>>;
