/** What the button that copies a block says afterwards. */
export const words = { copied: 'Copied', failed: 'Press Ctrl-C to copy' };
