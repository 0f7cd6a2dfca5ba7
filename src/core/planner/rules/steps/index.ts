import type { StepRule } from '../types.ts';
import { account } from './account.ts';
import { apparmor } from './apparmor.ts';
import { aur } from './aur.ts';
import { client } from './client.ts';
import { daemonConfig } from './daemon-config.ts';
import { dataDirectory } from './data-directory.ts';
import { delegation } from './delegation.ts';
import { hold } from './hold.ts';
import type { SetupStepId } from './ids.ts';
import { launcher, start } from './launcher.ts';
import { login } from './login.ts';
import { lxc } from './lxc.ts';
import { repositorySteps } from './repositories.ts';
import { scripts } from './scripts.ts';
import { setcap } from './setcap.ts';
import { lowPorts, ping, userNamespaces } from './sysctl.ts';
import { bridgeFilter } from './sysctl-bridge.ts';
import { tls } from './tls.ts';
import { usualSteps } from './usual.ts';

/** The rule of each step: what it does on one machine, or `null` where it is not needed. */
export const stepRules: Readonly<Record<SetupStepId, StepRule>> = {
  ...usualSteps,
  ...repositorySteps,
  scripts,
  account,
  'sysctl-userns': userNamespaces,
  'sysctl-ping': ping,
  sysctl: lowPorts,
  'sysctl-bridge': bridgeFilter,
  apparmor,
  lxc,
  'data-directory': dataDirectory,
  delegation,
  setcap,
  hold,
  login,
  aur,
  tls,
  launcher,
  'daemon-config': daemonConfig,
  start,
  client,
};
