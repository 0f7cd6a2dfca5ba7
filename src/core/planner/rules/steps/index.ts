import type { StepRule } from '../types.ts';
import { apparmor } from './apparmor.ts';
import { aur } from './aur.ts';
import { client } from './client.ts';
import { daemonConfig } from './daemon-config.ts';
import { dataDirectory } from './data-directory.ts';
import { delegation } from './delegation.ts';
import { launcher, start } from './launcher.ts';
import { lingering } from './lingering.ts';
import { login } from './login.ts';
import { lxc } from './lxc.ts';
import { modules } from './modules.ts';
import { override } from './override.ts';
import { packages } from './packages.ts';
import { repository, repositoryKey } from './repository.ts';
import { rootful } from './rootful.ts';
import { scripts } from './scripts.ts';
import { setcap } from './setcap.ts';
import { setup } from './setup.ts';
import { subordinateIds } from './subordinate-ids.ts';
import { sysctl } from './sysctl.ts';
import { tls } from './tls.ts';
import { verify } from './verify.ts';

/** Every step, in the order of a plan: what the administrator does, then what the user does. */
export const stepRules: readonly StepRule[] = [
  repositoryKey,
  repository,
  packages,
  scripts,
  rootful,
  subordinateIds,
  sysctl,
  modules,
  apparmor,
  lxc,
  dataDirectory,
  delegation,
  lingering,
  setcap,
  login,
  aur,
  tls,
  override,
  launcher,
  daemonConfig,
  setup,
  start,
  client,
  verify,
];
