/** What every page says of offline reading, apart from the interface: loaded after the page. */
export const offlineWords = {
  en: {
    line: 'Offline reading',
    saved: 'Saved for offline reading',
    saving: 'Saving for offline reading …',
    update: 'A new version of this site is saved.',
    reload: 'Reload',
    later: 'Later',
  },
  zh: {
    line: '离线阅读',
    saved: '已保存，可离线阅读',
    saving: '正在保存，供离线阅读……',
    update: '本站的新版本已保存。',
    reload: '重新载入',
    later: '稍后',
  },
} as const;
