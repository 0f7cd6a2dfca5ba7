/** Text as comment lines of a shell. Breaks inside the text start a new comment. */
export const comment = (text: string): string =>
  text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');
