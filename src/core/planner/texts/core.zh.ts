export { words as zh } from '../../../words/zh/planner.ts';
