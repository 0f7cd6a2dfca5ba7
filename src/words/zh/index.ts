import type { en } from '../en/index.ts';
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

/** 全部中文文字；构建和命令行用全部，浏览器只加载其中一部分。 */
export const zh: typeof en = {
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
