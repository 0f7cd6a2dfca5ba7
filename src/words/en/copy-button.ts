/** The button that copies a block: all that a page says of copying before it is touched. */
export const words = { copy: 'Copy' };
