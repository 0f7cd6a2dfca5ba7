import type { words as en } from '../en/keys.ts';

/** 按 `?` 显示的快捷键列表。 */
export const words: typeof en = {
  title: '快捷键',
  search: '搜索',
  move: '在结果之间移动',
  open: '打开选中的结果',
  tabs: '切换标签页',
  help: '显示本列表',
  close: '关闭',
};
