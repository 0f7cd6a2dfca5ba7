/** The button that copies a block. */
export const words = { copy: 'Copy', copied: 'Copied', failed: 'Press Ctrl-C to copy' };
