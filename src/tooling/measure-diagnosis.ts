/**
 * Measures diagnosis on a file of labelled reports, one JSON object a line:
 * `{id, kind: "log"|"query", lang, text, answer, also}`. Prints the table and, with `--floor`,
 * fails where it is under the floor. The reports are other people's text and stay out of here.
 *
 *   node src/tooling/measure-diagnosis.ts REPORTS.jsonl [--misses] [--floor]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadEntries } from '../cli/entries.ts';
import { diagnose, sectionEntries } from '../core/diagnosis/index.ts';

interface Report {
  readonly id: string;
  readonly kind: 'log' | 'query';
  readonly lang: string;
  readonly text: string;
  readonly answer: string;
  readonly also: readonly string[];
}

/** Shares of logs: right entry first, right entry in the first three, confidently wrong. */
const floor = { first: 0.85, three: 0.95, wrong: 0.02 };

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!file) {
  process.stderr.write('usage: measure-diagnosis.ts REPORTS.jsonl [--misses] [--floor]\n');
  process.exit(2);
}

const bare = (id: string): string => id.replace(/^beyond:/, '');
const entries = [
  ...loadEntries(fileURLToPath(new URL('../../content', import.meta.url))),
  ...sectionEntries,
];
const reports = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Report);

const results = reports.map((report) => {
  const matches = diagnose(report.text, entries);
  const answer = bare(report.answer);
  const accepted = [answer, ...report.also.map(bare)];
  return {
    report,
    matches,
    first: matches[0]?.id === answer,
    acceptable: matches[0] !== undefined && accepted.includes(matches[0].id),
    three: matches.slice(0, 3).some(({ id }) => id === answer),
    wrong: matches[0]?.confidence === 'exact' && !accepted.includes(matches[0].id),
    nothing: matches.length === 0,
  };
});

const groups: readonly [string, (report: Report) => boolean][] = [
  ['logs', ({ kind }) => kind === 'log'],
  ['logs, English', ({ kind, lang }) => kind === 'log' && lang === 'en'],
  ['logs, Chinese', ({ kind, lang }) => kind === 'log' && lang === 'zh'],
  ['queries, English', ({ kind, lang }) => kind === 'query' && lang === 'en'],
  ['queries, Chinese', ({ kind, lang }) => kind === 'query' && lang === 'zh'],
];
const columns = ['first', 'acceptable', 'three', 'wrong', 'nothing'] as const;

process.stdout.write(`${'group'.padEnd(18)}${'n'.padStart(5)}`);
process.stdout.write(`${columns.map((name) => name.padStart(12)).join('')}\n`);
for (const [name, belongs] of groups) {
  const some = results.filter(({ report }) => belongs(report));
  const cells = columns.map((column) => {
    const hits = some.filter((result) => result[column]).length;
    return `${((100 * hits) / (some.length || 1)).toFixed(1)} %`.padStart(12);
  });
  process.stdout.write(`${name.padEnd(18)}${String(some.length).padStart(5)}${cells.join('')}\n`);
}

if (process.argv.includes('--misses')) {
  for (const { report, matches, first, wrong } of results) {
    if (first) continue;
    const got = matches.map(({ id, confidence }) => `${id} (${confidence})`).join(', ');
    const mark = wrong ? 'WRONG ' : '';
    process.stdout.write(`\n${mark}${report.id} ${report.kind}: want ${bare(report.answer)}`);
    process.stdout.write(` | also ${report.also.map(bare).join(' ')}\n  got ${got || 'nothing'}\n`);
    process.stdout.write(`  ${report.text.replace(/\s+/g, ' ').slice(0, 220)}\n`);
  }
}

if (process.argv.includes('--floor')) {
  const logs = results.filter(({ report }) => report.kind === 'log');
  const share = (column: (typeof columns)[number]): number =>
    logs.filter((result) => result[column]).length / logs.length;
  const held =
    share('first') >= floor.first && share('three') >= floor.three && share('wrong') <= floor.wrong;
  process.stdout.write(`floor ${held ? 'held' : 'missed'}\n`);
  process.exitCode = held ? 0 : 1;
}
