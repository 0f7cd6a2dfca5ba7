import type { words as en } from '../en/overdue.ts';

/** 资料过期之后，页脚才说这一句：到那天浏览器才去取。 */
export const words: typeof en = {
  overdue: '其中一些已经旧了，本该在 {date} 重新核对。涉及版本时，请先看看有没有变化。',
};
