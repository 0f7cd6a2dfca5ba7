import { zh as core } from './core.zh.ts';
import type { FullTexts } from './index.ts';
import { options } from './options.zh.ts';
import { zh as rules } from './rules.zh.ts';

/** 规划器的全部中文文字。浏览器先加载 core.zh.ts，其余的用到时再加载。 */
export const zh: FullTexts = { ...core, ...rules, options };
