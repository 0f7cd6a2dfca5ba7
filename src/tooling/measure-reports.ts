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
export function readReports(file: string): Report[] {
  return readFileSync(file, 'utf8')
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
}

/** How many of a group, as a share. */
export interface Row {
  readonly name: string;
  readonly size: number;
  readonly cells: readonly number[];
}

const WIDTH = 20;

/** A table of shares. A group without members says so instead of 0 %. */
export function table(columns: readonly string[], rows: readonly Row[]): string {
  const head = `${''.padEnd(WIDTH)}${'n'.padStart(5)}${columns.map((name) => name.padStart(11)).join('')}`;
  const body = rows.map(({ name, size, cells }) => {
    const shares = cells.map((count) => (size ? `${((100 * count) / size).toFixed(1)} %` : '–'));
    return `${name.padEnd(WIDTH)}${`${size}`.padStart(5)}${shares.map((cell) => cell.padStart(11)).join('')}`;
  });
  return [head, ...body, ''].join('\n');
}

/** What came out: a table, the reports that missed, and whether the floor holds. */
export interface Measure {
  readonly table: string;
  readonly misses: readonly string[];
  readonly held: boolean;
}

/** The text of a report on one short line. */
export const shortened = ({ text }: Report): string =>
  `  ${text.replace(/\s+/g, ' ').slice(0, 220)}`;
