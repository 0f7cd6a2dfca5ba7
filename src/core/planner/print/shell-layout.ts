/**
 * Lays one command line of a shell out over several: it breaks behind `&&`, `||` and `|`, at the
 * braces of a group, and, with a backslash, between words. It reads the shell that the rules write,
 * not every shell there is: what has line breaks was laid out by its rule, and stays as it is.
 */
export function layOut(command: string, most: number): string[] {
  if (command.includes('\n')) return command.split('\n');
  if (command.length <= most && !command.includes('{ ')) return [command];
  return list(splitWords(command), most);
}

/** What a shell reads as one: an escaped sign, plain signs together, or a sign that may mean more. */
const signs = /\\.|[^\\ "'$()]+|./gs;

/** Words and operators. Blanks in quotes and in `$(…)` part nothing. */
function splitWords(command: string): string[] {
  const tokens: string[] = [];
  let word = '';
  /** What ends each of the quotes and brackets that are open. */
  const open: string[] = [];
  for (const sign of command.match(signs) ?? []) {
    const end = open.at(-1);
    if (sign === ' ' && end === undefined) {
      tokens.push(word);
      word = '';
      continue;
    }
    if (sign === end) open.pop();
    else if (end !== "'") {
      if (sign === '(' && (word.endsWith('$') || end === ')')) open.push(')');
      if (sign === '"' || (sign === "'" && end !== '"')) open.push(sign);
    }
    word += sign;
  }
  return [...tokens, word];
}

/** Parts of a command line with the operator that stands behind each but the last. */
function splitAt(operators: readonly string[], tokens: readonly string[]) {
  const parts: { tokens: string[]; operator: string }[] = [{ tokens: [], operator: '' }];
  let depth = 0;
  for (const word of tokens) {
    if (word === '{') depth++;
    if (word === '}') depth--;
    const part = parts.at(-1) as (typeof parts)[number];
    if (depth === 0 && operators.includes(word)) {
      part.operator = word;
      parts.push({ tokens: [], operator: '' });
    } else part.tokens.push(word);
  }
  return parts;
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The first part, and the others set in below it, each behind the operator that leads to it. */
function chain(
  operators: readonly string[],
  tokens: readonly string[],
  most: number,
  inner: (tokens: readonly string[], most: number) => string[],
): string[] {
  const whole = tokens.join(' ');
  if (whole.length <= most && !tokens.includes('{')) return [whole];
  const lines: string[] = [];
  for (const { tokens: part, operator } of splitAt(operators, tokens)) {
    const behind = operator && ` ${operator}`;
    const first = lines.length === 0;
    const laid = inner(part, most - behind.length - (first ? 0 : 2));
    // A group begins on the line that leads to it.
    if (!first && laid[0] === '{') lines.push(`${lines.pop()} ${laid.shift()}`, ...laid);
    else lines.push(...(first ? laid : indent(laid)));
    lines.push(`${lines.pop()}${behind}`);
  }
  return lines;
}

const list = (tokens: readonly string[], most: number): string[] =>
  chain(['&&', '||'], tokens, most, pipeline);

const pipeline = (tokens: readonly string[], most: number): string[] =>
  chain(['|'], tokens, most, simple);

/** A group, or one program with its words. */
function simple(tokens: readonly string[], most: number): string[] {
  if (tokens[0] !== '{') return wrapTokens(tokens, most);
  const inside = tokens.slice(1, -1).join(' ').replace(/;$/, '');
  return ['{', ...indent(list(splitWords(inside), most - 2)), '}'];
}

/** Words on as many lines as they need. A word that is too long for a line has one to itself. */
function wrapTokens(tokens: readonly string[], most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of withArguments(tokens)) {
    const longer = line === '' ? unit : `${line} ${unit}`;
    if (line !== '' && longer.length + ' \\'.length > most) {
      lines.push(`${line} \\`);
      line = `  ${unit}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** An option stays with the word behind it, which may be its argument, and `2>&1` is never alone. */
function withArguments(tokens: readonly string[]): string[] {
  const units: string[] = [];
  for (const word of tokens) {
    const option = /(^|\s)--?[A-Za-z][\w-]*$/.test(units.at(-1) ?? '');
    if (option || word === '2>&1') units.push(`${units.pop()} ${word}`);
    else units.push(word);
  }
  return units;
}
