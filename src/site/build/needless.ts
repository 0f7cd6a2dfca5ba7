/** A tag, with whatever its attributes say, or the text up to the next one. */
const pieces = /<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g;

/** What only the search index asks of a page; it has been made by then. */
const ofIndex = / data-pagefind-\w+(?:="[^"]*")?/g;

const plain: Readonly<Record<string, string>> = {
  '&#34;': '"',
  '&quot;': '"',
  '&#39;': "'",
  '&#62;': '>',
  '&gt;': '>',
};
const signs = /&(?:#34|quot|#39|#62|gt);/g;

/**
 * A built page without what means nothing to its readers' browsers: marks for the search index, and signs
 * of its text that are written in another way without need. In tags they stay, where they may end a value.
 */
export const withoutNeedless = (page: string): string =>
  page.replace(pieces, (piece) =>
    piece.startsWith('<')
      ? piece.replace(ofIndex, '')
      : piece.replace(signs, (sign) => plain[sign] ?? sign),
  );
