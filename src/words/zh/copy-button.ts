import type { words as en } from '../en/copy-button.ts';

/** 代码块的复制按钮：读者动手之前，页面只需要这一个词。 */
export const words: typeof en = { copy: '复制' };
