import type { RefusalRule } from '../types.ts';
import { daemonRefusals } from './daemon.ts';
import { driverRefusals } from './drivers.ts';
import { machineRefusals } from './machine.ts';
import { missingRefusals } from './missing.ts';
import { userRefusals } from './users.ts';
import { wishRefusals } from './wishes.ts';

/**
 * What cannot work. Ids are kept for links and messages: those that are missing between E01 and E22
 * belong to what no option can wish for (slirp4netns' sandbox, SCTP, overlay networks, checkpoints, a
 * snapshotter beside a storage driver), or are facts of the moment (a daemon of nerdctl, a runtime
 * directory in /tmp), which the script looks for before the user's part.
 */
export const refusalRules: readonly RefusalRule[] = [
  ...driverRefusals,
  ...machineRefusals,
  ...wishRefusals,
  ...missingRefusals,
  ...userRefusals,
  ...daemonRefusals,
];
