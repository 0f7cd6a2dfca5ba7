/** One line of a terminal recording. */
export type TerminalLine =
  | { kind: 'command'; prompt: '$' | '#'; text: string }
  | { kind: 'output'; text: string };

/**
 * Tells commands from output in a `console` fence. `$ ` is the user's prompt, `# ` root's, and a
 * line that begins with `> ` continues the command before it (the shell's secondary prompt).
 */
export function splitTerminal(source: string): TerminalLine[] {
  const lines: TerminalLine[] = [];
  for (const line of source.replace(/\n$/, '').split('\n')) {
    const last = lines.at(-1);
    const prompt = /^([$#]) (.*)$/.exec(line);
    if (prompt) {
      lines.push({ kind: 'command', prompt: prompt[1] as '$' | '#', text: prompt[2] ?? '' });
    } else if (line.startsWith('> ') && last?.kind === 'command') {
      last.text += `\n${line.slice(2)}`;
    } else {
      lines.push({ kind: 'output', text: line });
    }
  }
  return lines;
}
