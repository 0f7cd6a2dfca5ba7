import { words as evidence } from './evidence.ts';
import { words as offline } from './offline.ts';
import { words as offlinePage } from './offline-page.ts';
import { words as options } from './options.ts';
import { words as pictures } from './pictures.ts';
import { words as planner } from './planner.ts';
import { words as print } from './print.ts';
import { words as probe } from './probe.ts';
import { words as rules } from './rules.ts';
import { words as search } from './search.ts';
import { words as site } from './site.ts';

/** Every word in English, as the build and the command line use them; browsers load parts. */
export const en = {
  ...planner,
  ...rules,
  evidence,
  offline,
  offlinePage,
  options,
  pictures,
  print,
  probe,
  search,
  site,
};
