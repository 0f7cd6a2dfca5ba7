import type { words as en } from '../en/copy.ts';

/** 点过复制按钮之后，按钮上显示的话。 */
export const words: typeof en = { copied: '已复制', failed: '复制失败，请按 Ctrl-C' };
