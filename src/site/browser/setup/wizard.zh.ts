import { words as core } from '../../../words/zh/planner.ts';
import { defineWizard } from './wizard.ts';

defineWizard({
  lang: 'zh',
  core,
  words: async () => (await import('../../../words/zh/plan.ts')).words,
  rules: async () => (await import('../../../words/zh/rules.ts')).words,
  more: async () => (await import('../../../words/zh/wizard.ts')).words,
});
