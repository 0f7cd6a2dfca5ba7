import type { Step } from '../planner/types.ts';

/** What a step of a plan is known by: its id, and whose it is where each of several users has one. */
export const doneKey = ({ id, user }: Pick<Step, 'id' | 'user'>): string =>
  user === undefined ? id : `${user} ${id}`;
