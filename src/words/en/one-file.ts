/** What the copy in one file says beside the pages that it carries. `{file}` is a file's name. */
export const words = {
  other: 'In {file}, where it lies beside this file',
  noscript:
    'This file contains the whole guide in compressed form and needs JavaScript to unpack it, which is off. Switch it on for this file: nothing is fetched and nothing is sent. The file contains:',
  unable:
    'This browser is too old to unpack this file. Use Firefox 113, Chrome 97, Safari 16.4 or newer.',
  missing: 'Not in this file',
  missingText: 'This file does not contain that page. It has:',
};
