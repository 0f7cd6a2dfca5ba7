export { zh } from '../../../words/zh/index.ts';
