import type { words } from '../../words/en/evidence.ts';
import { fill } from '../../words/fill.ts';
import { type Evidence, evidence } from './evidence.ts';

/** A kind of run: what was asked for beside the system. */
export interface Column {
  readonly key: string;
  /** In a line each; drivers are names, the rest is words. */
  readonly drivers: readonly string[];
  readonly wishes: readonly string[];
}

/** What was run where: a row a system, a column a configuration. */
export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly { system: string; last: string; cells: (Evidence | undefined)[] }[];
}

/** The method is the same in all runs so far: a column is told by the rest. */
const keyOf = ({ by, options: { method: _, ...rest } }: Evidence['record']): string =>
  JSON.stringify([by, Object.entries(rest).sort()]);

function columnOf(
  { by, options }: Evidence['record'],
  key: string,
  asked: typeof words.asked,
): Column {
  const { method: _, network, 'port-driver': port, ...rest } = options;
  const said: Readonly<Record<string, string>> = asked;
  const wishes = [
    ...(by ? [said[by] ?? by] : []),
    ...Object.entries(rest).map(([name, value]) =>
      fill(said[`${name}=${value}`] ?? said[name] ?? `${name} {value}`, {
        value,
        n: value.split(',').length,
      }),
    ),
  ].filter(Boolean);
  const drivers = [network, port].filter((name) => name !== undefined);
  return { key, drivers, wishes: drivers.length + wishes.length > 0 ? wishes : [asked.nothing] };
}

/** What was asked for in a run, in a line: drivers, then wishes. */
export const askedFor = ({ record }: Evidence, asked: typeof words.asked): string => {
  const { drivers, wishes } = columnOf(record, '', asked);
  return [drivers.join(' + '), ...wishes].filter(Boolean).join(' · ');
};

/** Systems that ran last first; what holds for today’s scripts first, then plain drivers before what was asked for besides. */
export function matrixOf(asked: typeof words.asked): Matrix {
  const columns = new Map<string, Column>();
  for (const { record } of evidence) {
    const key = keyOf(record);
    if (!columns.has(key)) columns.set(key, columnOf(record, key, asked));
  }
  const holds = ({ key }: Column): number =>
    evidence.filter(({ record, stale }) => keyOf(record) === key && record.failed === 0 && !stale)
      .length;
  const sorted = [...columns.values()].sort(
    (a, b) =>
      holds(b) - holds(a) || a.wishes.length - b.wishes.length || b.key.localeCompare(a.key, 'en'),
  );
  const systems = [...new Set(evidence.map(({ system }) => system))].toReversed();
  return {
    columns: sorted,
    rows: systems
      .map((system) => {
        const runs = evidence.filter((run) => run.system === system);
        return {
          system,
          last:
            runs
              .map(({ record }) => record.date)
              .sort()
              .at(-1) ?? '',
          cells: sorted.map(({ key }) => runs.find(({ record }) => keyOf(record) === key)),
        };
      })
      .sort((a, b) => b.last.localeCompare(a.last)),
  };
}
