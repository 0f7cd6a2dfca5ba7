/**
 * Quotes a word for a POSIX shell. Plain words stay as they are, so that people can read them.
 * A leading `~/` stays outside quotes, because the shell would not expand it inside.
 */
export function shellQuote(word: string): string {
  if (/^~\/[A-Za-z0-9_@%+=:,./-]*$/.test(word)) return word;
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * One `Environment=` line of a systemd unit. The whole assignment is quoted, and `%` doubled because
 * systemd expands specifiers; throws on line breaks, which no unit file can carry.
 */
export function systemdEnvironment(name: string, value: string): string {
  if (/[\n\r\0]/.test(value)) throw new Error('a unit file cannot carry a line break');
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%');
  return `Environment="${name}=${escaped}"`;
}

/** JSON as Docker's own files are written: two spaces, a line break at the end. */
export const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
