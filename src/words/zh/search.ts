import type { words as en } from '../en/search.ts';

/** 搜索结果的文字；搜索时才加载。 */
export const words: typeof en = {
  kinds: { troubleshooting: '排错', guide: '指南', setup: '系统' },
  none: '没有找到。',
  paste: '粘贴报错',
  failed: '加载失败。',
  status: '{n} 条结果',
  all: '全部 {n} 条',
  more: '更多',
  other: '搜索英文页面',
  inOther: '（英文）',
  entries: '全部条目',
  probe: '用脚本检查本机',
  report: '反馈缺漏',
  near: '最接近的：',
  suggest: '是不是想找 {word}？',
};
