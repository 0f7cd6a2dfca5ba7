import { stripVTControlCharacters } from 'node:util';
import type { Carrier, Check } from '../core/evidence.ts';

/** File name of a record: the system, what carried it out, and the options asked for, by name. */
export const recordName = (
  system: string,
  options: Readonly<Record<string, string>>,
  by: Carrier = 'script',
): string =>
  `${[
    system,
    ...(by === 'script' ? [] : [`by-${by}`]),
    ...Object.keys(options)
      .sort()
      .map((name) => `${name}=${options[name]}`),
  ]
    .join('+')
    .replaceAll(/[^\w.=+-]/g, '_')}.json`;

/** Collects checks and says each as it comes. A check that throws has failed, with the reason. */
export class Checks {
  readonly rows: Check[];
  readonly #prefix: string;

  constructor(rows: Check[] = [], prefix = '') {
    this.rows = rows;
    this.#prefix = prefix;
  }

  /** The same checks, each named after one of several accounts. */
  of(name: string): Checks {
    return new Checks(this.rows, `${this.#prefix}${name}-`);
  }

  see(id: string, ok: boolean, detail: string): boolean {
    const row = { id: `${this.#prefix}${id}`, ok, detail: shorten(detail) };
    this.rows.push(row);
    process.stderr.write(`${ok ? 'ok    ' : 'FAILED'} ${row.id}: ${row.detail}\n`);
    return ok;
  }

  /** Whether a command ended well. A script prints a command that failed whole; what it said stands before. */
  ended(id: string, { status, all }: { readonly status: number; readonly all: string }): boolean {
    const ok = status === 0;
    return this.see(id, ok, ok ? 'exit 0' : (all.split(': failed: ')[0] ?? all));
  }
}

/** Readable in a record: no colours, one line, its end when it is long. */
export function shorten(text: string, most = 400): string {
  const line = stripVTControlCharacters(text).replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `… ${line.slice(-most)}` : line;
}
