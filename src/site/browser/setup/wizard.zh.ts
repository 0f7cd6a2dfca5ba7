import { defineWizard } from './element.ts';

defineWizard({
  lang: 'zh',
  core: async () => (await import('../../../words/zh/planner.ts')).words,
  words: async () => (await import('../../../words/zh/plan.ts')).words,
  warnings: {
    'warnings/engine': async () => (await import('../../../words/zh/warnings/engine.ts')).words,
    'warnings/network': async () => (await import('../../../words/zh/warnings/network.ts')).words,
    'warnings/machine': async () => (await import('../../../words/zh/warnings/machine.ts')).words,
    'warnings/hosts': async () => (await import('../../../words/zh/warnings/hosts.ts')).words,
    'warnings/relatives': async () =>
      (await import('../../../words/zh/warnings/relatives.ts')).words,
    'warnings/tasks': async () => (await import('../../../words/zh/warnings/tasks.ts')).words,
  },
  refusals: async () => (await import('../../../words/zh/refusals.ts')).words,
  tasks: async () => (await import('../../../words/zh/tasks.ts')).words,
  more: async () => (await import('../../../words/zh/wizard.ts')).words,
});
