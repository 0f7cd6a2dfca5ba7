import type { words as en } from '../en/one-file.ts';

/** 单个文件版除了页面本身以外的文字；`{file}` 是文件名。 */
export const words: typeof en = {
  other: '在 {file} 里，需与本文件放在同一个文件夹里',
  noscript:
    '本文件以压缩形式带着整份指南，要靠 JavaScript 展开，而这里没有启用。请为本文件启用 JavaScript：它不下载任何内容，也不发送任何内容。里面有这些：',
  unable: '这个浏览器太旧，无法展开本文件。Firefox 113、Chrome 97、Safari 16.4 或更新的版本可以。',
  missing: '本文件里没有这一页',
  missingText: '本文件没有收录这一页。可以看这些：',
};
