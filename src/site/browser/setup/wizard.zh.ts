import { defineWizard } from './wizard.ts';

defineWizard({
  lang: 'zh',
  core: async () => (await import('../../../words/zh/planner.ts')).words,
  words: async () => (await import('../../../words/zh/plan.ts')).words,
  rules: async () => (await import('../../../words/zh/rules.ts')).words,
  refusals: async () => (await import('../../../words/zh/refusals.ts')).words,
  more: async () => (await import('../../../words/zh/wizard.ts')).words,
});
