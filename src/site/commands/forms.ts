import type { Use } from '../../core/facts/uses/index.ts';

/** Where an operand may stand, and what it must be. */
export interface Place {
  kind: string;
  optional: boolean;
  many: boolean;
  /** All words from here on are a command of their own. */
  rest: boolean;
}

/** One way to call a program, read from the notation of `facts/uses/use.ts`. */
export interface Form {
  /** Options with the kind of their value; `null` for those that take none. */
  options: ReadonlyMap<string, string | null>;
  places: readonly Place[];
}

/** The forms of a program by verb, each with the options that all have. */
export function formsOf(use: Use): ReadonlyMap<string, Form> {
  return new Map(
    Object.entries(use.forms).flatMap(([verbs, form]) =>
      verbs.split('|').map((verb) => [verb, readForm(`${use.options} ${form}`)] as const),
    ),
  );
}

/** Options alone, for the words before a verb. */
export function readForm(text: string): Form {
  const options = new Map<string, string | null>();
  const places: Place[] = [];
  for (const token of text.split(/\s+/).filter(Boolean)) {
    const option = /^(-[^=]*)(?:=(.+))?$/.exec(token);
    if (option) options.set(option[1] as string, option[2] ?? null);
    else {
      const [, kind = '', rest, mark = ''] = /^(.*?)(\.\.\.)?([?*+])?$/.exec(token) ?? [];
      places.push({
        kind,
        rest: rest !== undefined,
        optional: '?*'.includes(mark) && mark !== '',
        many: '*+'.includes(mark) && mark !== '',
      });
    }
  }
  return { options, places };
}

interface GivenOption {
  name: string;
  value?: string;
}

/** The options that a word holds: one, one with its value, or several letters in a row. */
export function optionsIn(word: string, { options }: Pick<Form, 'options'>): GivenOption[] {
  if (options.has(word)) return [{ name: word }];
  const long = /^(--[^=]+)=(.*)$/s.exec(word);
  if (long) return [{ name: long[1] as string, value: long[2] as string }];
  if (word.startsWith('--')) return [{ name: word }];
  const found: GivenOption[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const name = `-${word[at]}`;
    const kind = options.get(name);
    if (kind === undefined) return [{ name: word }];
    const value = word.slice(at + 1);
    if (kind !== null && value !== '') return [...found, { name, value }];
    found.push({ name });
  }
  return found;
}
