import { parseArgs } from 'node:util';
import { visible } from '../core/planner/visible.ts';

/** What stands on a command line: options with their values, and what could not be read. */
interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly options: Readonly<Record<string, string>>;
  /** In words: a name without a value or given twice, and what belongs to no option. */
  readonly faults: readonly string[];
}

/**
 * Reads `--name value` and `--name=value`. An option that nobody knows is read all the same, with
 * its value: only so can the planner say which one was meant.
 */
export function readArguments(names: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      list: { type: 'boolean' },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const)),
    },
  });
  const flags = new Set<string>();
  const options = new Map<string, string>();
  const faults: string[] = [];
  for (let token = tokens.shift(); token; token = tokens.shift()) {
    if (token.kind === 'positional') faults.push(`not understood: ${visible(token.value)}`);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const next = tokens[0];
    if (name === 'help' || name === 'list') flags.add(name);
    else if (!rawName.startsWith('--')) faults.push(`not understood: ${visible(rawName)}`);
    else if (options.has(name)) faults.push(`${visible(rawName)} is given twice`);
    else if (token.value !== undefined) options.set(name, token.value);
    else if (next?.kind === 'positional' && !names.includes(name)) {
      options.set(name, next.value);
      tokens.shift();
    } else faults.push(`${visible(rawName)} needs a value`);
  }
  return { flags, options: Object.fromEntries(options), faults };
}
