export { words as options } from '../../../words/en/options.ts';
