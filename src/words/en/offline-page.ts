/** The page about offline reading. `{size}` is a number of megabytes with its unit. */
export const words = {
  nothing: 'Nothing is saved in this browser.',
  some: 'Saved in this browser: {size}.',
  saving: 'Saving …',
  removed: 'Removed. Nothing is saved again until you ask for it.',
  unable:
    'This browser cannot keep a copy: it is too old, this is a private window, or the address does not begin with https.',
  network:
    'The download failed. What was saved before is still complete. There may be a new version: reload the page and try again.',
  room: 'The browser has no room for this. What was saved before is still complete.',
  part: 'Part',
  state: 'In this browser',
  download: 'To download',
  yes: 'saved, {size}',
  no: 'not saved',
  shared: 'Scripts, styles and what both languages share',
  en: 'English',
  zh: '中文',
  both: 'Side by side',
  saveOne: 'Save this language ({size})',
  saveAll: 'Save everything ({size})',
  remove: 'Remove',
};
