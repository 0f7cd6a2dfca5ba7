/** What a search says about its results, apart from the interface: only searching loads it. */
export const searchPhrases = {
  en: {
    none: 'Nothing found.',
    paste: 'Paste an error instead',
    failed: 'The search index could not be loaded.',
    status: 'Results: {n}',
    all: 'All {n} results',
    other: 'Search the Chinese pages',
    suggest: 'Did you mean {word}?',
  },
  zh: {
    none: '没有找到。',
    paste: '改为粘贴报错',
    failed: '搜索索引加载失败。',
    status: '结果：{n} 条',
    all: '全部 {n} 条结果',
    other: '到英文页面里搜索',
    suggest: '是不是想找 {word}？',
  },
} as const;
