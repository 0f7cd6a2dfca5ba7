export { en } from '../../../words/en/index.ts';
