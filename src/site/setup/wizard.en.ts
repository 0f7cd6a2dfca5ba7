import { en as texts } from '../../core/planner/texts/core.en.ts';
import { defineWizard } from './wizard.ts';
import { en as words } from './words.en.ts';

defineWizard({ lang: 'en', texts, words });
