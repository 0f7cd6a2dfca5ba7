import type { en } from '../en/index.ts';
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

/** 全部中文文字；构建和命令行用全部，浏览器只加载其中一部分。 */
export const zh: typeof en = {
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
