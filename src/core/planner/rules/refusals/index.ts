import type { RefusalRule } from '../types.ts';
import { driverRefusals } from './drivers.ts';
import { machineRefusals } from './machine.ts';
import { wishRefusals } from './wishes.ts';

/**
 * What cannot work. E01 to E22 are the decision table's; the others say what it left to readers.
 * Some of the table cannot be wished for here: no option sets slirp4netns' sandbox (E11), SCTP,
 * overlay networks or checkpoints (E18), a snapshotter beside a storage driver (E19), or a value of
 * detach-netns but yes and no (E21). A daemon of nerdctl (E20) and a runtime directory in /tmp (E22)
 * are facts of the moment: the script looks for them before the user's part.
 */
export const refusalRules: readonly RefusalRule[] = [
  ...driverRefusals,
  ...machineRefusals,
  ...wishRefusals,
];
