import type { words as en } from '../en/copy.ts';

/** 代码块的复制按钮。 */
export const words: typeof en = { copy: '复制', copied: '已复制', failed: '复制失败，请按 Ctrl-C' };
