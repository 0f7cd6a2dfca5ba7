import type { StepRule } from '../types.ts';
import { account } from './account.ts';
import { apparmor } from './apparmor.ts';
import { aur } from './aur.ts';
import { client } from './client.ts';
import { daemonConfig } from './daemon-config.ts';
import { dataDirectory } from './data-directory.ts';
import { delegation } from './delegation.ts';
import type { StepId } from './ids.ts';
import { launcher, start } from './launcher.ts';
import { lingering } from './lingering.ts';
import { login } from './login.ts';
import { lxc } from './lxc.ts';
import { modules } from './modules.ts';
import { override } from './override.ts';
import { packages } from './packages.ts';
import { packagesInTheWay } from './packages-in-the-way.ts';
import { repository } from './repository.ts';
import { repositoryKey } from './repository-key.ts';
import { rootful } from './rootful.ts';
import { scripts } from './scripts.ts';
import { setcap } from './setcap.ts';
import { setup } from './setup.ts';
import { subordinateIds } from './subordinate-ids.ts';
import { lowPorts, ping, userNamespaces } from './sysctl.ts';
import { tls } from './tls.ts';
import { verify } from './verify.ts';

/** The rule of each step: what it does on one machine, or `null` where it is not needed. */
export const stepRules: Readonly<Record<StepId, StepRule>> = {
  'packages-in-the-way': packagesInTheWay,
  'repository-key': repositoryKey,
  repository,
  packages,
  scripts,
  rootful,
  account,
  'subordinate-ids': subordinateIds,
  'sysctl-userns': userNamespaces,
  'sysctl-ping': ping,
  sysctl: lowPorts,
  modules,
  apparmor,
  lxc,
  'data-directory': dataDirectory,
  delegation,
  lingering,
  setcap,
  login,
  aur,
  tls,
  override,
  launcher,
  'daemon-config': daemonConfig,
  setup,
  start,
  client,
  verify,
};
