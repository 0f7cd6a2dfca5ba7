export { words as en } from '../../../words/en/rules.ts';
