import type { Piece } from './excerpt.ts';

/** So much of a word must be alike; shorter words wholly. Stemming changes only ends. */
const ALIKE = 3;

function alike(word: string, found: string): boolean {
  const length = Math.min(ALIKE, word.length);
  return found.toLowerCase().startsWith(word.toLowerCase().slice(0, length));
}

/**
 * Whether an excerpt shows what was asked for. Where a query word stands in no page, the index
 * falls back to the longest word that begins it, if need be a single letter: that is no answer.
 * An excerpt without marks (the words are in the title) is taken as one.
 * @param plain the prepared query: words with blanks between them
 */
export function isAnswer(plain: string, excerpt: readonly Piece[]): boolean {
  const tokens = plain.split(' ');
  const marks = excerpt
    .filter(({ marked }) => marked)
    .flatMap(({ text }) => text.split(/[^\p{L}\p{N}_]+/u));
  const found = marks.filter((mark) => mark !== '');
  return found.length === 0 || found.some((mark) => tokens.some((word) => alike(word, mark)));
}
