import { en as core } from './core.en.ts';
import { withMeanings } from './index.ts';
import { meanings } from './meanings.en.ts';

/** All words of the planner in English, with what each option means. Browsers load core.en.ts alone. */
export const en = withMeanings(core, meanings);
