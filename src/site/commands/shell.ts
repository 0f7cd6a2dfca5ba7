import {
  type Command,
  forEachChild,
  parse,
  type SyntaxNode,
  type Word,
  type WordPart,
} from 'unbash';

/** One program called by a shell, with its words as the shell would spell them. */
export interface SimpleCommand {
  words: string[];
  /** `NAME=value` before the program. */
  assignments: string[];
  /** Files that its output goes to or its input comes from. */
  redirections: string[];
}

/** What a command line pipes into a file with `tee`, or into a build. */
export interface WrittenFile {
  path: string;
  content: string;
}

export interface ShellReading {
  commands: SimpleCommand[];
  files: WrittenFile[];
  /** What could not be read. */
  problems: string[];
}

/** What a substitution stands for: the examples' own user, whose ID is 1000. `…` is anything. */
const substituted: Readonly<Record<string, string>> = {
  'id -u': '1000',
  'id -u testuser': '1000',
  'id -g': '1000',
  'id -un': 'testuser',
  whoami: 'testuser',
  'uname -m': 'x86_64',
};
const inherited: Readonly<Record<string, string>> = {
  HOME: '~',
  PWD: '.',
  XDG_RUNTIME_DIR: '/run/user/1000',
  PATH: '/usr/bin',
};

/**
 * Reads what a shell is given into its simple commands, those of substitutions, loops and lists too.
 * A variable must be one that `knows` the caller, or be set before.
 */
export function readShell(source: string, knows: (variable: string) => boolean): ShellReading {
  const script = parse(source);
  const reading: ShellReading = { commands: [], files: [], problems: [] };
  const locals = new Map<string, { value: string; used: boolean }>();
  for (const { message } of script.errors ?? [])
    reading.problems.push(`does not parse: ${message}`);

  const variable = (name: string): string => {
    const local = locals.get(name);
    if (local) {
      local.used = true;
      return local.value;
    }
    if (!knows(name)) reading.problems.push(`nothing sets $${name}`);
    return inherited[name] ?? '…';
  };

  const part = (one: WordPart): string => {
    switch (one.type) {
      case 'Literal':
      case 'SingleQuoted':
        return one.value;
      case 'DoubleQuoted':
        return one.parts.map(part).join('');
      case 'Glob':
        return one.text;
      case 'SimpleExpansion':
        return variable(one.text.slice(1));
      case 'ParameterExpansion':
        if (one.operation) reading.problems.push(`cannot read ${one.text}`);
        return variable(one.parameter);
      case 'CommandExpansion':
        return substituted[one.text.slice(2, -1)] ?? '…';
      default:
        reading.problems.push(`cannot read ${one.text}`);
        return one.text;
    }
  };
  const spell = (word: Word): string =>
    (word.parts ? word.parts.map(part).join('') : word.value).replace(
      /\/run\/user\/100\d/g,
      '/run/user/1000',
    );

  const spellAll = (command: Command): SimpleCommand => {
    const read: SimpleCommand = { words: [], assignments: [], redirections: [] };
    if (command.name) read.words.push(spell(command.name));
    for (const one of [...command.prefix, ...command.suffix]) {
      if (one.type === 'Word') read.words.push(spell(one));
      else if (one.type === 'Assignment') {
        if (one.value.type === 'ArrayValue') reading.problems.push(`cannot read ${one.text}`);
        else {
          const text = `${one.name}=${spell(one.value)}`;
          (command.prefix.includes(one) ? read.assignments : read.words).push(text);
        }
      } else if (one.type === 'HereDoc') one.body.parts?.forEach(part);
      else if (one.type === 'Redirect' && one.target) {
        if (!/^&?\d$/.test(one.target.text)) read.redirections.push(spell(one.target));
      } else reading.problems.push(`cannot read ${source.slice(one.pos, one.end)}`);
    }
    return read;
  };

  /** What the first command of a pipeline prints, where that is written there. */
  const printedBy = (command: Command, [program, ...words]: string[]): string | undefined => {
    if (program === 'echo') return words.join(' ');
    if (program === 'printf') {
      const [format = '', ...values] = words;
      const lines = format.replaceAll('\\n', '\n');
      return values.length > 0 ? values.map((one) => lines.replace('%s', one)).join('') : lines;
    }
    const body = command.redirects.find((one) => one.type === 'HereDoc')?.body;
    return body && (body.parts?.map(part).join('') ?? body.text);
  };

  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') {
      const read = spellAll(node);
      if (read.words.length > 0) reading.commands.push(read);
      else
        for (const one of read.assignments) {
          const [name = '', ...value] = one.split('=');
          locals.set(name, { value: value.join('='), used: false });
        }
    }
    if (node.type === 'For') locals.set(node.name.text, { value: '…', used: true });
    if (node.type === 'Pipeline') {
      const [first, last] = [node.commands.at(0), node.commands.at(-1)];
      if (first?.type === 'Command' && last?.type === 'Command') {
        const written = spellAll(last).words.filter((word) => !/^(sudo|-a)$/.test(word));
        const content = printedBy(first, spellAll(first).words);
        const paths =
          written[0] === 'tee'
            ? written.slice(1)
            : written.join(' ') === 'docker build -'
              ? ['Dockerfile']
              : [];
        if (content !== undefined) for (const path of paths) reading.files.push({ path, content });
      }
    }
    forEachChild(node, visit);
  };
  visit(script);
  for (const [name, { used }] of locals)
    if (!used) reading.problems.push(`$${name} is set for nothing`);
  return { ...reading, problems: [...new Set(reading.problems)] };
}
