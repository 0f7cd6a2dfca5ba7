/**
 * How it is known that a claim is true: seen on a machine of ours (`src/vm/records`), done with the
 * real programs and stand-in packages (`src/vm/records/rehearsed`), read in the program's source, read
 * in its documentation or a package index, told by others, or inferred from one of these. `ours`: it
 * says nothing of the world, only what this guide does or asks.
 */
export type Known = 'run' | 'rehearsed' | 'code' | 'docs' | 'reports' | 'inferred' | 'ours';
