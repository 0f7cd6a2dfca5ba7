export { words as en } from '../../../words/en/planner.ts';
