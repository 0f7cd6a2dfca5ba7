import { zh as core } from '../../core/planner/texts/core.zh.ts';
import { defineWizard } from './wizard.ts';
import { zh as words } from './words.zh.ts';

defineWizard({
  lang: 'zh',
  core,
  words,
  rules: async () => (await import('../../core/planner/texts/rules.zh.ts')).zh,
  more: async () => (await import('./more-words.zh.ts')).zh,
});
