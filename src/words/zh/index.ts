import type { en } from '../en/index.ts';
import * as catalogues from './catalogues.ts';

const { planner, refusals, warnings, ...others } = catalogues;

/** 全部中文文字；构建和命令行用全部，浏览器只加载其中一部分。 */
export const zh: typeof en = { ...planner, ...warnings, ...refusals, ...others };
