/** Arguments of a command line: `--name value` or `--name=value` pairs, and words alone. */
export interface Arguments {
  readonly options: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  /** What could not be read: a name without a value, or the same name twice. */
  readonly faults: readonly string[];
}

/** Reads arguments. Names in `flags` take no value and come back as `yes`. */
export function readArguments(argv: readonly string[], flags: readonly string[] = []): Arguments {
  const options: Record<string, string> = Object.create(null);
  const words: string[] = [];
  const faults: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] as string;
    if (!argument.startsWith('--')) {
      words.push(argument);
      continue;
    }
    const cut = argument.indexOf('=');
    const name = argument.slice(2, cut < 0 ? undefined : cut);
    let value: string | undefined = cut < 0 ? undefined : argument.slice(cut + 1);
    if (value === undefined && flags.includes(name)) value = 'yes';
    if (value === undefined) value = argv[++i];
    if (value === undefined) faults.push(`--${name} needs a value`);
    else if (name in options) faults.push(`--${name} is given twice`);
    else options[name] = value;
  }
  return { options, words, faults };
}
