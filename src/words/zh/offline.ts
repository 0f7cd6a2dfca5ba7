import type { words as en } from '../en/offline.ts';

/** 离线阅读在每个页面上的文字；页面打开之后才加载。`{size}` 是大小，`{since}` 是日期。 */
export const words: typeof en = {
  line: '离线阅读',
  saved: '已保存，可离线阅读（{size}，{since} 起）',
  saving: '正在保存，供离线阅读……',
  update: '本站的新版本已保存。',
  reload: '重新载入',
  later: '稍后',
};
