import { defineWizard } from './element.ts';

defineWizard({
  lang: 'en',
  core: async () => (await import('../../../words/en/planner.ts')).words,
  words: async () => (await import('../../../words/en/plan.ts')).words,
  warnings: {
    'warnings/engine': async () => (await import('../../../words/en/warnings/engine.ts')).words,
    'warnings/network': async () => (await import('../../../words/en/warnings/network.ts')).words,
    'warnings/machine': async () => (await import('../../../words/en/warnings/machine.ts')).words,
    'warnings/hosts': async () => (await import('../../../words/en/warnings/hosts.ts')).words,
    'warnings/relatives': async () =>
      (await import('../../../words/en/warnings/relatives.ts')).words,
    'warnings/tasks': async () => (await import('../../../words/en/warnings/tasks.ts')).words,
  },
  refusals: async () => (await import('../../../words/en/refusals.ts')).words,
  tasks: async () => (await import('../../../words/en/tasks.ts')).words,
  more: async () => (await import('../../../words/en/wizard.ts')).words,
});
