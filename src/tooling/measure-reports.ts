import { readFileSync } from 'node:fs';
import type { Lang } from '../words/languages.ts';

/** One labelled report. They are other people's text and stay out of this repository. */
export interface Report {
  readonly id: string;
  /** A log goes to diagnosis, a query into the site's search. */
  readonly kind: 'log' | 'query';
  readonly lang: Lang;
  readonly text: string;
  /** The id of the right entry or section; `none` where nothing here is about the text. */
  readonly answer: string;
  /** Ids that help too. */
  readonly also: readonly string[];
}

/** An id as diagnosis knows it. Reports mark what upstream's page lacks with `beyond:`. */
const bare = (id: string): string => id.replace(/^beyond:/, '');

/** Reads reports, one JSON object a line; says which line is none. */
export const readReports = (file: string): Report[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        const report = JSON.parse(line) as Report;
        return [{ ...report, answer: bare(report.answer), also: report.also.map(bare) }];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: no report (${(error as Error).message})`);
      }
    });

/** What a report came to, and whether that counts in each column of a table. */
export type Result<Column extends string> = Readonly<Record<Column, boolean>> & {
  readonly report: Report;
  /** In words. */
  readonly got: string;
};

/** The share of results that count in a column; of none, it is no number. */
export const share = <Column extends string>(results: readonly Result<Column>[], column: Column) =>
  results.filter((result) => result[column]).length / results.length;

/** A table of shares by group. A group without members says so instead of 0 %. */
export function table<Column extends string>(
  columns: readonly Column[],
  groups: Readonly<Record<string, readonly Result<Column>[]>>,
): string {
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(20) + cells.map((cell) => `${cell}`.padStart(11)).join('');
  const rows = Object.entries(groups).map(([name, results]) => {
    const percent = (column: Column) => `${(100 * share(results, column)).toFixed(1)} %`;
    const cells = columns.map((column) => (results.length > 0 ? percent(column) : '–'));
    return line(name, [results.length, ...cells]);
  });
  return [line('', ['n', ...columns]), ...rows, ''].join('\n');
}

/** What came out: a table, the reports that missed, and whether the floor holds. */
export interface Measure {
  readonly table: string;
  readonly misses: readonly string[];
  readonly held: boolean;
}

/** A report that missed: what it wanted, what it got, and its text on one short line. */
export const miss = ({ report, got }: { report: Report; got: string }): string =>
  `${report.id}: want ${[report.answer, ...report.also].join(' or ')}
  got ${got || 'nothing'}
  ${report.text.replace(/\s+/g, ' ').slice(0, 220)}`;
