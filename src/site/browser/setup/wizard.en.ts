import { defineWizard } from './wizard.ts';

defineWizard({
  lang: 'en',
  core: async () => (await import('../../../words/en/planner.ts')).words,
  words: async () => (await import('../../../words/en/plan.ts')).words,
  rules: async () => (await import('../../../words/en/rules.ts')).words,
  refusals: async () => (await import('../../../words/en/refusals.ts')).words,
  more: async () => (await import('../../../words/en/wizard.ts')).words,
});
