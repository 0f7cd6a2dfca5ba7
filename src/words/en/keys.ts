/** The list of keys, shown by `?`. */
export const words = {
  title: 'Keys',
  search: 'Search',
  move: 'Through the results',
  open: 'Open the result',
  tabs: 'Through the tabs of a block',
  help: 'This list',
  close: 'Close',
};
