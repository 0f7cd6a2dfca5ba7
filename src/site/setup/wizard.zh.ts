import { zh as texts } from '../../core/planner/texts/core.zh.ts';
import { defineWizard } from './wizard.ts';
import { zh as words } from './words.zh.ts';

defineWizard({ lang: 'zh', texts, words });
