export { fill } from '../../../words/fill.ts';
export type * from '../words.ts';
