export { words as zh } from '../../../words/zh/rules.ts';
