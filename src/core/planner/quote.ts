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
 * One `Environment=` line of a systemd unit. Each assignment is quoted whole, and `%` doubled because
 * systemd expands specifiers; throws on line breaks, which no unit file can carry.
 */
export function systemdEnvironment(variables: Readonly<Record<string, string>>): string {
  const assignments = Object.entries(variables).map(([name, value]) => {
    if (/[\n\r\0]/.test(value)) throw new Error('a unit file cannot carry a line break');
    const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%');
    return `"${name}=${escaped}"`;
  });
  return `Environment=${assignments.join(' ')}`;
}

/** JSON as Docker's own files are written: two spaces, a line break at the end, short lists in a line. */
export const jsonFile = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/\[\s+("[^"\n]*")\s+\]/g, '[$1]')}\n`;
