import { words as core } from '../../../words/en/planner.ts';
import { defineWizard } from './wizard.ts';

defineWizard({
  lang: 'en',
  core,
  words: async () => (await import('../../../words/en/plan.ts')).words,
  rules: async () => (await import('../../../words/en/rules.ts')).words,
  more: async () => (await import('../../../words/en/wizard.ts')).words,
});
