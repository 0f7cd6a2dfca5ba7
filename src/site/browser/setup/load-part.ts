import type { Rules } from '../../../core/planner/plan.ts';
import type { RulePart } from '../../../core/planner/rules/parts.ts';

/** Fetches a part of the rules, when a plan first needs it. */
export const loadPart: Readonly<Record<RulePart, () => Promise<Partial<Rules>>>> = {
  'refusals/drivers': () =>
    import('../../../core/planner/rules/refusals/drivers.ts').then((the) => ({
      refusals: the.driverRefusals,
    })),
  'refusals/machine': () =>
    import('../../../core/planner/rules/refusals/machine.ts').then((the) => ({
      refusals: the.machineRefusals,
    })),
  'refusals/wishes': () =>
    import('../../../core/planner/rules/refusals/wishes.ts').then((the) => ({
      refusals: the.wishRefusals,
    })),
  'refusals/missing': () =>
    import('../../../core/planner/rules/refusals/missing.ts').then((the) => ({
      refusals: the.missingRefusals,
    })),
  'refusals/users': () =>
    import('../../../core/planner/rules/refusals/users.ts').then((the) => ({
      refusals: the.userRefusals,
    })),
  'refusals/daemon': () =>
    import('../../../core/planner/rules/refusals/daemon.ts').then((the) => ({
      refusals: the.daemonRefusals,
    })),
  'warnings/engine': () =>
    import('../../../core/planner/rules/warnings/engine.ts').then((the) => ({
      warnings: the.engineWarnings,
    })),
  'warnings/network': () =>
    import('../../../core/planner/rules/warnings/network.ts').then((the) => ({
      warnings: the.networkWarnings,
    })),
  'warnings/machine': () =>
    import('../../../core/planner/rules/warnings/machine.ts').then((the) => ({
      warnings: the.machineWarnings,
    })),
  'warnings/hosts': () =>
    import('../../../core/planner/rules/warnings/hosts.ts').then((the) => ({
      warnings: the.hostWarnings,
    })),
  'warnings/relatives': () =>
    import('../../../core/planner/rules/warnings/relatives.ts').then((the) => ({
      warnings: the.relativeWarnings,
    })),
  'warnings/tasks': () =>
    import('../../../core/planner/rules/warnings/tasks.ts').then((the) => ({
      warnings: the.taskWarnings,
    })),
  tasks: () =>
    import('../../../core/planner/rules/tasks/index.ts').then((the) => ({
      refusals: the.allTaskRefusals,
      warnings: the.allTaskWarnings,
      tasks: the.tasks,
    })),
  'steps/repository': () =>
    import('../../../core/planner/rules/steps/repositories.ts').then((the) => ({
      steps: the.repositorySteps,
    })),
  'steps/scripts': () =>
    import('../../../core/planner/rules/steps/scripts.ts').then((the) => ({
      steps: { scripts: the.scripts },
    })),
  'steps/account': () =>
    import('../../../core/planner/rules/steps/account.ts').then((the) => ({
      steps: { account: the.account },
    })),
  'steps/sysctl': () =>
    import('../../../core/planner/rules/steps/sysctl.ts').then((the) => ({
      steps: { 'sysctl-userns': the.userNamespaces, 'sysctl-ping': the.ping, sysctl: the.lowPorts },
    })),
  'steps/sysctl-bridge': () =>
    import('../../../core/planner/rules/steps/sysctl-bridge.ts').then((the) => ({
      steps: { 'sysctl-bridge': the.bridgeFilter },
    })),
  'steps/apparmor': () =>
    import('../../../core/planner/rules/steps/apparmor.ts').then((the) => ({
      steps: { apparmor: the.apparmor },
    })),
  'steps/lxc': () =>
    import('../../../core/planner/rules/steps/lxc.ts').then((the) => ({ steps: { lxc: the.lxc } })),
  'steps/data-directory': () =>
    import('../../../core/planner/rules/steps/data-directory.ts').then((the) => ({
      steps: { 'data-directory': the.dataDirectory },
    })),
  'steps/delegation': () =>
    import('../../../core/planner/rules/steps/delegation.ts').then((the) => ({
      steps: { delegation: the.delegation },
    })),
  'steps/setcap': () =>
    import('../../../core/planner/rules/steps/setcap.ts').then((the) => ({
      steps: { setcap: the.setcap },
    })),
  'steps/hold': () =>
    import('../../../core/planner/rules/steps/hold.ts').then((the) => ({
      steps: { hold: the.hold },
    })),
  'steps/login': () =>
    import('../../../core/planner/rules/steps/login.ts').then((the) => ({
      steps: { login: the.login },
    })),
  'steps/aur': () =>
    import('../../../core/planner/rules/steps/aur.ts').then((the) => ({ steps: { aur: the.aur } })),
  'steps/tls': () =>
    import('../../../core/planner/rules/steps/tls.ts').then((the) => ({ steps: { tls: the.tls } })),
  'steps/launcher': () =>
    import('../../../core/planner/rules/steps/launcher.ts').then((the) => ({
      steps: { launcher: the.launcher, start: the.start },
    })),
  'steps/daemon-config': () =>
    import('../../../core/planner/rules/steps/daemon-config.ts').then((the) => ({
      steps: { 'daemon-config': the.daemonConfig },
    })),
  'steps/client': () =>
    import('../../../core/planner/rules/steps/client.ts').then((the) => ({
      steps: { client: the.client },
    })),
};
