import { words as core } from '../../../words/zh/planner.ts';
import { defineWizard } from './wizard.ts';

defineWizard({
  lang: 'zh',
  core,
  words: async () => (await import('../../setup/words.zh.ts')).zh,
  rules: async () => (await import('../../../words/zh/rules.ts')).words,
  more: async () => (await import('./more-words.zh.ts')).zh,
});
