import type { words as en } from '../en/offline-page.ts';

/** 离线阅读页面的文字；`{size}` 是带单位的大小。 */
export const words: typeof en = {
  nothing: '这个浏览器里没有保存任何内容。',
  some: '这个浏览器里已保存 {size}。',
  saving: '正在保存……',
  removed: '已删除。除非再次点击保存，否则不会重新保存。',
  unable: '这个浏览器在这里无法保存：可能版本较旧，可能是无痕窗口，也可能网址不是 https 开头。',
  network: '下载失败。之前保存的内容还在，而且完整。也可能是网站刚更新：请重新载入本页再试。',
  room: '浏览器空间不足。之前保存的内容还在，而且完整。',
  part: '内容',
  state: '状态',
  download: '下载量',
  yes: '已保存，{size}',
  no: '未保存',
  shared: '脚本、样式和两种语言共用的部分',
  en: 'English',
  zh: '中文',
  both: '中英对照',
  saveOne: '保存中文（{size}）',
  saveAll: '全部保存（{size}）',
  remove: '删除',
};
