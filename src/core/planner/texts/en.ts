import { en as core } from './core.en.ts';
import { options } from './options.en.ts';
import { en as rules } from './rules.en.ts';

/** All words of the planner in English. Browsers load core.en.ts, and the others when they need them. */
export const en = { ...core, ...rules, options };
