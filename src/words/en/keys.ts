/** The list of keys, shown by `?`. */
export const words = {
  title: 'Keys',
  search: 'Search',
  move: 'Move through the results',
  open: 'Open the result',
  tabs: 'Move through the tabs of a block',
  help: 'This list',
  close: 'Close',
};
