/**
 * What every page says of offline reading, apart from the interface: loaded after the page. `{size}` is
 * in megabytes, `{since}` a day.
 */
export const words = {
  line: 'Offline reading',
  saved: 'Saved for offline reading: {size}, since {since}',
  saving: 'Saving for offline reading …',
  update: 'A new version of this site is saved.',
  reload: 'Reload',
  later: 'Later',
};
