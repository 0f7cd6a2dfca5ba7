/** The page about offline reading. `{size}` is a number of megabytes with its unit. */
export const words = {
  nothing: 'Nothing is saved in this browser.',
  some: 'Saved in this browser: {size}.',
  saving: 'Saving …',
  removed: 'Removed. Nothing is saved again before you ask for it.',
  unable:
    'This browser keeps no copy here: it is an older one, a private window, or the address does not begin with https.',
  network:
    'This could not be fetched. What was saved before is still there, whole. A new version may have appeared: reload the page and try again.',
  room: 'The browser has no room for this. What was saved before is still there, whole.',
  part: 'Part',
  state: 'In this browser',
  download: 'To fetch',
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
