import { zh as core } from './core.zh.ts';
import { withMeanings } from './index.ts';
import { meanings } from './meanings.zh.ts';

/** 规划器的全部中文文本，包括每个选项的含义。浏览器只加载 core.zh.ts。 */
export const zh = withMeanings(core, meanings);
