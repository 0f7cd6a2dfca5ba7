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
      .replace(/[^\p{L}\p{N}\p{M}\n .,:/~_+…–—’‘“”，。、：；（）！？《》·-]/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
