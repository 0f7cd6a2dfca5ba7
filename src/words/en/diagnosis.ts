/** How sure an answer is, and where none is found. */
export const words = {
  exact: 'this message',
  family: 'a message of this kind',
  words: 'search words only',
  none: 'Nothing fits. Search the guide for the most telling words of the message.',
  found: 'found in',
};
