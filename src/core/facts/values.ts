import {
  daemonFile,
  delegateFile,
  launcherFile,
  maxUserNamespaces,
  modulesFile,
  mtuDefault,
  mtuMax,
  mtuMin,
  overlayKernel,
  overrideFile,
  slirp4netnsFloor,
  subordinateIdCount,
  sysctlFile,
  unprivilegedPortStart,
} from './constants.ts';
import { factsDate } from './date.ts';
import { latestEngine, oldestEngine } from './engines.ts';

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
  'kernel-overlay': overlayKernel,
  'kernel-fuse': '4.18',
  'passt-floor': '2023_06_25',
  'passt-advised': '2023_12_04',
  'passt-pesto': '2026_05_07',
  'slirp4netns-floor': slirp4netnsFloor,
  'systemd-cpuset': '244',
  'systemd-cpu': '252',
  'latest-engine': latestEngine,
  'oldest-engine': oldestEngine,
  'facts-date': factsDate,
} as const satisfies Record<string, string>;

export type ValueId = keyof typeof values;
