import { stripVTControlCharacters } from 'node:util';
import type { Check } from '../core/evidence.ts';

/** File name of a record: the system and the options asked for, in the order of names. */
export const recordName = (system: string, options: Readonly<Record<string, string>>): string =>
  `${[
    system,
    ...Object.keys(options)
      .sort()
      .map((name) => `${name}=${options[name]}`),
  ]
    .join('+')
    .replaceAll(/[^\w.=+-]/g, '_')}.json`;

/** Collects checks and says each as it comes. A check that throws has failed, with the reason. */
export class Checks {
  readonly rows: Check[] = [];

  see(id: string, ok: boolean, detail: string): boolean {
    const row = { id, ok, detail: shorten(detail) };
    this.rows.push(row);
    process.stderr.write(`${ok ? 'ok    ' : 'FAILED'} ${id}: ${row.detail}\n`);
    return ok;
  }
}

/** Readable in a record: no colours, one line, its end when it is long. */
export function shorten(text: string, most = 400): string {
  const line = stripVTControlCharacters(text).replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `… ${line.slice(-most)}` : line;
}
