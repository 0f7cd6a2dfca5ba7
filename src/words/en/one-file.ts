/** What the copy in one file says beside the pages that it carries. `{file}` is a file's name. */
export const words = {
  other: 'In {file}, where it lies beside this file',
  noscript:
    'This file carries the whole guide packed, and unpacks it by JavaScript, which is off here. Switch it on for this file: nothing is fetched and nothing is sent. This is in it:',
  unable:
    'This browser is too old to unpack this file. Firefox 113, Chrome 97, Safari 16.4 or newer can.',
  missing: 'Not in this file',
  missingText: 'This file does not carry that page. What it has:',
};
