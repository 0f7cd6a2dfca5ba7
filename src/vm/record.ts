import { stripVTControlCharacters } from 'node:util';

/** What one check found: `detail` is what was seen, short. */
export interface Check {
  readonly id: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** A fault as it was made: what the machine really said, and what of the entry's fix mended it. */
export interface FaultSeen {
  readonly id: string;
  readonly entry: string;
  readonly message: string;
  /** Diagnosis named the entry first. */
  readonly diagnosed: boolean;
  readonly fix: string;
  readonly fixed: boolean;
}

/** What one real run came to, as it came out. Written to `records/`, never by hand. */
export interface RunRecord {
  readonly system: string;
  /** Planner options as asked for, beside the system. */
  readonly options: Readonly<Record<string, string>>;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the script exactly as `plan --format script` prints it. */
  readonly scriptSha256: string;
  /** Of its lines without comments: what a change of words or of the facts' day does not change. */
  readonly executedSha256: string;
  readonly kernel: string;
  readonly systemd: string;
  readonly packages: Readonly<Record<string, string>>;
  /** The arguments RootlessKit really ran with. */
  readonly rootlesskit: string;
  /** On the disk of an earlier run after its undo, packages installed (`used`), or a new system. */
  readonly began: 'new' | 'used';
  /** The file it started from, where that was not a Debian made by the runner. */
  readonly image?: string;
  readonly acceleration: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly checks: readonly Check[];
  readonly faults?: readonly FaultSeen[];
}

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
