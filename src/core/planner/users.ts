import type { Options } from './options.ts';

/** Who will run Docker, by name; nobody where that is whoever runs the commands. */
export const usersOf = ({ user }: Pick<Options, 'user'>): string[] =>
  user === '' ? [] : user.split(',');

/** Whether a plan is for more users than one: then each step of one of them says whose it is. */
export const isForSeveral = (options: Pick<Options, 'user'>): boolean =>
  usersOf(options).length > 1;

/** The names without those that came before. */
export const once = (names: readonly string[]): string[] => [...new Set(names)];
