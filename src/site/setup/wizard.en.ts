import { en as core } from '../../core/planner/texts/core.en.ts';
import { defineWizard } from './wizard.ts';
import { en as words } from './words.en.ts';

defineWizard({
  lang: 'en',
  core,
  words,
  rules: async () => (await import('../../core/planner/texts/rules.en.ts')).en,
  more: async () => (await import('./more-words.en.ts')).en,
});
