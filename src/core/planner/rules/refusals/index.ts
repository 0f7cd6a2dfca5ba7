import type { RefusalRule } from '../types.ts';
import { driverRefusals } from './drivers.ts';
import { machineRefusals } from './machine.ts';
import { wishRefusals } from './wishes.ts';

/** What cannot work. E01 to E22 are the decision table's; the others say what it left to readers. */
export const refusalRules: readonly RefusalRule[] = [
  ...driverRefusals,
  ...machineRefusals,
  ...wishRefusals,
];
