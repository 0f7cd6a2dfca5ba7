import { words as core } from '../../../words/en/planner.ts';
import { defineWizard } from './wizard.ts';

defineWizard({
  lang: 'en',
  core,
  words: async () => (await import('../../setup/words.en.ts')).en,
  rules: async () => (await import('../../../words/en/rules.ts')).words,
  more: async () => (await import('./more-words.en.ts')).en,
});
