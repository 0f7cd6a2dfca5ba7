import { words as admin } from './admin.ts';
import { words as calculator } from './calculator.ts';
import { words as copy } from './copy.ts';
import { words as diagnosis } from './diagnosis.ts';
import { words as engine } from './engine.ts';
import { words as evidence } from './evidence.ts';
import { words as offline } from './offline.ts';
import { words as offlinePage } from './offline-page.ts';
import { words as options } from './options.ts';
import { words as pictures } from './pictures.ts';
import { words as plan } from './plan.ts';
import { words as planner } from './planner.ts';
import { words as print } from './print.ts';
import { words as probe } from './probe.ts';
import { words as rules } from './rules.ts';
import { words as search } from './search.ts';
import { words as setup } from './setup.ts';
import { words as site } from './site.ts';
import { words as wizard } from './wizard.ts';

/** Every word in English, as the build and the command line use them; browsers load parts. */
export const en = {
  ...planner,
  ...rules,
  admin,
  calculator,
  copy,
  diagnosis,
  engine,
  evidence,
  offline,
  offlinePage,
  options,
  pictures,
  plan,
  print,
  probe,
  search,
  setup,
  site,
  wizard,
};
