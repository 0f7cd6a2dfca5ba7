import { spawnSync } from 'node:child_process';

/** A shell that people paste into, with the words that start it. */
export type ShellCommand = readonly [program: string, ...words: string[]];

/**
 * Whether a shell is here, and calls the programs that PATH has. Debian's busybox-static is a shell too, and
 * calls its own instead: nothing can stand in for a program there.
 */
export const takesPrograms = ([program, ...words]: ShellCommand): boolean =>
  spawnSync(program, [...words, '-c', 'PATH=/nonexistent; id']).status === 127;

/** Those shells of a list that text can be tried in on this machine. */
export const shellsHere = (...wanted: readonly ShellCommand[]): readonly ShellCommand[] =>
  wanted.filter(takesPrograms);
