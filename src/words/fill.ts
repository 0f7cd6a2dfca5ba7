/** Values by the names of their places in a text. */
export type Places = Readonly<Record<string, string | number>>;

/** Puts values into the `{places}` of a text; a place without a value stays as it stands. */
export const fill = (text: string, values: Places = {}): string =>
  text.replace(/\{([\w-]+)\}/g, (place, name: string) => String(values[name] ?? place));
