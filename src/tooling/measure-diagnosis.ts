import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';
import type { Measure, Report } from './measure-reports.ts';
import { shortened, table } from './measure-reports.ts';

/** Shares of logs: right entry first, right entry in the first three, confidently wrong. */
const floor = { first: 0.85, three: 0.95, wrong: 0.02 };

const columns = ['first', 'helpful', 'three', 'wrong', 'nothing'] as const;

/** Of texts that no entry is about, an honest answer promises none. */
function judge(report: Report, matches: ReturnType<typeof diagnose>) {
  const none = report.answer === 'none';
  const accepted = [report.answer, ...report.also];
  const [top] = matches;
  const first = none ? top?.confidence !== 'exact' : top?.id === report.answer;
  return {
    report,
    matches,
    first,
    /** Not the answer, but another entry that its reader can be helped with. */
    helpful: first || (top !== undefined && accepted.includes(top.id)),
    three: none ? first : matches.slice(0, 3).some(({ id }) => id === report.answer),
    wrong: top?.confidence === 'exact' && !accepted.includes(top.id),
    nothing: matches.length === 0,
  };
}

const groups: readonly [string, (report: Report) => boolean][] = [
  ['logs', ({ kind, answer }) => kind === 'log' && answer !== 'none'],
  [
    'logs, English',
    ({ kind, lang, answer }) => kind === 'log' && lang === 'en' && answer !== 'none',
  ],
  [
    'logs, Chinese',
    ({ kind, lang, answer }) => kind === 'log' && lang === 'zh' && answer !== 'none',
  ],
  ['logs of other things', ({ kind, answer }) => kind === 'log' && answer === 'none'],
];

/** Puts every log through diagnosis. */
export function measureDiagnosis(reports: readonly Report[]): Measure {
  const entries = loadAnswers();
  const results = reports
    .filter(({ kind }) => kind === 'log')
    .map((report) => judge(report, diagnose(report.text, entries)));
  const rows = groups.map(([name, belongs]) => {
    const some = results.filter(({ report }) => belongs(report));
    const cells = columns.map((column) => some.filter((result) => result[column]).length);
    return { name, size: some.length, cells };
  });
  const known = results.filter(({ report }) => report.answer !== 'none');
  const share = (column: (typeof columns)[number], among = known): number =>
    among.filter((result) => result[column]).length / (among.length || 1);
  const misses = results
    .filter(({ first, wrong }) => !first || wrong)
    .map(({ report, matches, wrong }) => {
      const got = matches.map(({ id, confidence }) => `${id} (${confidence})`).join(', ');
      const also = report.also.length ? `, also ${report.also.join(' ')}` : '';
      const mark = wrong ? 'WRONG ' : '';
      return `${mark}${report.id}: want ${report.answer}${also}\n  got ${got || 'nothing'}\n${shortened(report)}`;
    });
  return {
    table: table(columns, rows),
    misses,
    held:
      known.length === 0 ||
      (share('first') >= floor.first &&
        share('three') >= floor.three &&
        share('wrong', results) <= floor.wrong),
  };
}
