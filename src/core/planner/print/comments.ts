/** Text as comment lines of a shell. Breaks inside the text start a new comment. */
export const comment = (text: string): string =>
  text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');

/**
 * Text as a comment for a shell in which people type. zsh as it comes takes `#` there for a command:
 * it says that there is none, and goes on, as long as nothing else in the line means something to it.
 */
export const typedComment = (text: string): string =>
  comment(
    text
      // It would end the command there; without it, two sentences would be one.
      .replace(/; /g, ' – ')
      .replace(/[^\p{L}\p{N}\p{M}\n .,:/~_+…–—’‘“”，。、：；（）！？《》·-]/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  );

/** Han, kana and full-width signs: each takes two columns, and a line may break beside it. */
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** How many columns a terminal gives a text. */
export const columns = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/**
 * The pieces that a line may end behind: words with their blanks, single wide signs, and what `&`
 * joins in a link. No line begins with a closing sign, and none ends with an opening one.
 */
const pieces = (text: string): string[] =>
  text.match(
    /[（《“「【]*(?:[^\s&\u2e80-\u9fff\uff00-\uff60（《“「【]+&?|[&\u2e80-\u9fff\uff00-\uff60])[、。，；：？！）》”」】]*\s*/g,
  ) ?? [];

/** Text broken into lines of at most `most` columns. A single word that is longer stays whole. */
export function wrap(text: string, most: number): string[] {
  if (columns(text) <= most) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && columns(line) + columns(piece.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
