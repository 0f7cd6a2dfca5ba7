import type { words as en } from '../en/diagnosis.ts';

/** 回答有多大把握，以及找不到时的说明。 */
export const words: typeof en = {
  exact: '就是这条报错',
  family: '同一类报错',
  words: '仅按关键词匹配',
  none: '没有匹配的条目。可以用报错里最有特征的词在站内搜索。',
  found: '依据',
};
