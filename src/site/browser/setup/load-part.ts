import type { Rules } from '../../../core/planner/plan.ts';
import type { RulePart } from '../../../core/planner/rules/parts.ts';

/** Fetches a part of the rules, when a plan first needs it. */
export const loadPart: Readonly<Record<RulePart, () => Promise<Partial<Rules>>>> = {
  'refusals/drivers': async () => ({
    refusals: (await import('../../../core/planner/rules/refusals/drivers.ts')).driverRefusals,
  }),
  'refusals/machine': async () => ({
    refusals: (await import('../../../core/planner/rules/refusals/machine.ts')).machineRefusals,
  }),
  'refusals/wishes': async () => ({
    refusals: (await import('../../../core/planner/rules/refusals/wishes.ts')).wishRefusals,
  }),
  'refusals/missing': async () => ({
    refusals: (await import('../../../core/planner/rules/refusals/missing.ts')).missingRefusals,
  }),
  'refusals/users': async () => ({
    refusals: (await import('../../../core/planner/rules/refusals/users.ts')).userRefusals,
  }),
  'refusals/daemon': async () => ({
    refusals: (await import('../../../core/planner/rules/refusals/daemon.ts')).daemonRefusals,
  }),
  'warnings/engine': async () => ({
    warnings: (await import('../../../core/planner/rules/warnings/engine.ts')).engineWarnings,
  }),
  'warnings/network': async () => ({
    warnings: (await import('../../../core/planner/rules/warnings/network.ts')).networkWarnings,
  }),
  'warnings/machine': async () => ({
    warnings: (await import('../../../core/planner/rules/warnings/machine.ts')).machineWarnings,
  }),
  'warnings/hosts': async () => ({
    warnings: (await import('../../../core/planner/rules/warnings/hosts.ts')).hostWarnings,
  }),
  'warnings/relatives': async () => ({
    warnings: (await import('../../../core/planner/rules/warnings/relatives.ts')).relativeWarnings,
  }),
  'warnings/tasks': async () => ({
    warnings: (await import('../../../core/planner/rules/warnings/tasks.ts')).taskWarnings,
  }),
  tasks: async () => {
    const { allTaskRefusals, allTaskWarnings, tasks } = await import(
      '../../../core/planner/rules/tasks/index.ts'
    );
    return { refusals: allTaskRefusals, warnings: allTaskWarnings, tasks };
  },
  'steps/repository': async () => ({
    steps: (await import('../../../core/planner/rules/steps/repositories.ts')).repositorySteps,
  }),
  'steps/scripts': async () => {
    const { scripts } = await import('../../../core/planner/rules/steps/scripts.ts');
    return { steps: { scripts } };
  },
  'steps/account': async () => {
    const { account } = await import('../../../core/planner/rules/steps/account.ts');
    return { steps: { account } };
  },
  'steps/sysctl': async () => {
    const { userNamespaces, ping, lowPorts } = await import(
      '../../../core/planner/rules/steps/sysctl.ts'
    );
    return { steps: { 'sysctl-userns': userNamespaces, 'sysctl-ping': ping, sysctl: lowPorts } };
  },
  'steps/apparmor': async () => {
    const { apparmor } = await import('../../../core/planner/rules/steps/apparmor.ts');
    return { steps: { apparmor } };
  },
  'steps/lxc': async () => {
    const { lxc } = await import('../../../core/planner/rules/steps/lxc.ts');
    return { steps: { lxc } };
  },
  'steps/data-directory': async () => {
    const { dataDirectory } = await import('../../../core/planner/rules/steps/data-directory.ts');
    return { steps: { 'data-directory': dataDirectory } };
  },
  'steps/delegation': async () => {
    const { delegation } = await import('../../../core/planner/rules/steps/delegation.ts');
    return { steps: { delegation } };
  },
  'steps/setcap': async () => {
    const { setcap } = await import('../../../core/planner/rules/steps/setcap.ts');
    return { steps: { setcap } };
  },
  'steps/hold': async () => {
    const { hold } = await import('../../../core/planner/rules/steps/hold.ts');
    return { steps: { hold } };
  },
  'steps/login': async () => {
    const { login } = await import('../../../core/planner/rules/steps/login.ts');
    return { steps: { login } };
  },
  'steps/aur': async () => {
    const { aur } = await import('../../../core/planner/rules/steps/aur.ts');
    return { steps: { aur } };
  },
  'steps/tls': async () => {
    const { tls } = await import('../../../core/planner/rules/steps/tls.ts');
    return { steps: { tls } };
  },
  'steps/launcher': async () => {
    const { launcher, start } = await import('../../../core/planner/rules/steps/launcher.ts');
    return { steps: { launcher, start } };
  },
  'steps/daemon-config': async () => {
    const { daemonConfig } = await import('../../../core/planner/rules/steps/daemon-config.ts');
    return { steps: { 'daemon-config': daemonConfig } };
  },
  'steps/client': async () => {
    const { client } = await import('../../../core/planner/rules/steps/client.ts');
    return { steps: { client } };
  },
};
