import type { WarningRule } from '../types.ts';
import { engineWarnings } from './engine.ts';
import { hostWarnings } from './hosts.ts';
import { machineWarnings } from './machine.ts';
import { networkWarnings } from './network.ts';
import { relativeWarnings } from './relatives.ts';
import { taskWarnings } from './tasks.ts';

/** What a reader should know about a plan that works. */
export const warningRules: readonly WarningRule[] = [
  ...engineWarnings,
  ...networkWarnings,
  ...machineWarnings,
  ...hostWarnings,
  ...relativeWarnings,
  ...taskWarnings,
];
