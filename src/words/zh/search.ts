import type { words as en } from '../en/search.ts';

/** 搜索结果的文字；搜索时才加载。 */
export const words: typeof en = {
  kinds: { troubleshooting: '排错', guide: '指南', setup: '系统' },
  none: '没有找到。',
  paste: '改为粘贴报错',
  failed: '搜索索引加载失败。',
  status: '结果：{n} 条',
  all: '全部 {n} 条结果',
  more: '显示更多',
  other: '到英文页面里搜索',
  inOther: '（英文）',
  entries: '全部报错条目',
  probe: '用脚本检查这台机器',
  report: '告诉我们缺了什么',
  near: '最接近的几页：',
  suggest: '是不是想找 {word}？',
};
