/** Markup that may be put into a page as it is. Only `html` and `join` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Value = Markup | string | number | false | null | undefined;

/** Text, safe between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const print = (value: Value): string =>
  value instanceof Markup ? value.text : value || value === 0 ? escapeHtml(String(value)) : '';

/** Builds markup; every value that is not markup itself is escaped, `false` and `null` print nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + print(values[index - 1]) + part));
}

/** Pieces of markup one after the other. */
export const join = (pieces: readonly Markup[], between = ''): Markup =>
  new Markup(pieces.map(String).join(between));
