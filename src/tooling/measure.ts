/**
 * How well diagnosis and search do on labelled reports: prints the tables, and fails under the
 * floor that the guide promises. Logs go through diagnosis, queries into the search page of the
 * built site, in Chromium.
 *
 *   npm run -s measure -- REPORTS.jsonl [--misses] [--logs]
 *
 * A report is one JSON object a line: `Report` in measure-reports.ts.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureDiagnosis } from './measure-diagnosis.ts';
import { measureQueries } from './measure-queries.ts';
import { type Measure, readReports } from './measure-reports.ts';

const usage = `Usage: npm run -s measure -- REPORTS.jsonl [--misses] [--logs]

  --misses   also every report that missed, and what it got
  --logs     diagnosis only: no browser
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, logs: { type: 'boolean' }, help: { type: 'boolean' } },
});
const [file] = positionals;
if (values.help || !file || !existsSync(file)) {
  if (file && !values.help) process.stderr.write(`measure: ${file}: no such file\n`);
  process.stderr.write(usage);
  process.exit(values.help ? 0 : 2);
}

const { log: logs, query: queries } = Object.groupBy(readReports(file), ({ kind }) => kind);
const parts: Measure[] = [];
if (logs) parts.push(measureDiagnosis(logs));
if (queries && !values.logs) parts.push(await measureQueries(queries));
for (const { table, misses } of parts) {
  process.stdout.write(`${table}\n`);
  if (values.misses) process.stdout.write(`${misses.join('\n\n')}\n\n`);
}
const held = parts.every((part) => part.held);
process.stdout.write(`floor ${held ? 'held' : 'missed'}\n`);
process.exitCode = held ? 0 : 1;
