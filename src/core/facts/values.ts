import {
  daemonFile,
  delegateFile,
  launcherFile,
  maxUserNamespaces,
  modulesFile,
  mtuDefault,
  mtuMax,
  mtuMin,
  overrideFile,
  subordinateIdCount,
  sysctlFile,
  unprivilegedPortStart,
} from './constants.ts';
import { factsDate } from './date.ts';
import { passtFloor } from './drivers.ts';
import { latestEngine, oldestEngine } from './engines.ts';
import { thresholds } from './thresholds.ts';

/** Numbers and names that the prose takes from here. */
export const values = {
  'subordinate-id-count': String(subordinateIdCount),
  'mtu-max': String(mtuMax),
  'mtu-min': String(mtuMin),
  'mtu-default': String(mtuDefault),
  'max-user-namespaces': String(maxUserNamespaces),
  'unprivileged-port-start': String(unprivilegedPortStart),
  'sysctl-file': sysctlFile,
  'modules-file': modulesFile,
  'delegate-file': delegateFile,
  'override-file': overrideFile,
  'daemon-file': daemonFile,
  'launcher-file': launcherFile,
  'unit-file': '~/.config/systemd/user/docker.service',
  'data-directory': '~/.local/share/docker',
  socket: '$XDG_RUNTIME_DIR/docker.sock',
  'kernel-overlay': thresholds.overlay.since,
  'kernel-fuse': thresholds.fuse.since,
  'passt-floor': passtFloor('pasta') ?? '',
  'passt-advised': thresholds['passt-advised'].since,
  'passt-pesto': passtFloor('pasta', 'pesto') ?? '',
  'slirp4netns-floor': thresholds.slirp4netns.since,
  'systemd-cpuset': String(thresholds.cpuset.since),
  'systemd-cpu': String(thresholds['cpu-delegated'].since),
  'latest-engine': latestEngine,
  'oldest-engine': oldestEngine,
  'facts-date': factsDate,
} as const satisfies Record<string, string>;

export type ValueId = keyof typeof values;
