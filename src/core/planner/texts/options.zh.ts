export { words as options } from '../../../words/zh/options.ts';
