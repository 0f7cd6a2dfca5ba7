import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';
import { type Measure, miss, type Report, share, table } from './measure-reports.ts';

/** Shares of logs: a right entry first, the right one among the first three, certain and wrong. */
const floor = { helpful: 0.95, three: 0.95, wrong: 0.01 };

const entries = loadAnswers();

const pages = new Map(entries.map(({ id, address }) => [id, address.replace(/#.*/, '')]));

/** Whether an answer is the one that a report names: by its id, or as a page of the guide. */
const isNamed = (id: string, named: string): boolean =>
  id === named || pages.get(id) === `guide/${named}/`;

/** Of texts that no entry is about, an honest answer promises none. */
function judge(report: Report) {
  const matches = diagnose(report.text, entries);
  const none = report.answer === 'none';
  const accepted = [report.answer, ...report.also];
  const [top] = matches;
  const first = none
    ? top?.confidence !== 'exact'
    : top !== undefined && isNamed(top.id, report.answer);
  return {
    report,
    got: matches.map(({ id, confidence }) => `${id} (${confidence})`).join(', '),
    first,
    /** Not the answer, but another entry that its reader can be helped with. */
    helpful: first || (top !== undefined && accepted.some((named) => isNamed(top.id, named))),
    three: none ? first : matches.slice(0, 3).some(({ id }) => isNamed(id, report.answer)),
    wrong: top?.confidence === 'exact' && !accepted.some((named) => isNamed(top.id, named)),
    nothing: matches.length === 0,
  };
}

/** Puts every log through diagnosis. */
export function measureDiagnosis(logs: readonly Report[]): Measure {
  const results = logs.map(judge);
  const known = results.filter(({ report }) => report.answer !== 'none');
  return {
    table: table(['first', 'helpful', 'three', 'wrong', 'nothing'], {
      logs: known,
      'logs, English': known.filter(({ report }) => report.lang === 'en'),
      'logs, Chinese': known.filter(({ report }) => report.lang === 'zh'),
      'logs of other things': results.filter((result) => !known.includes(result)),
    }),
    misses: [
      ...results.filter(({ wrong }) => wrong).map((result) => `WRONG ${miss(result)}`),
      ...results.filter(({ first, wrong }) => !first && !wrong).map(miss),
    ],
    held:
      known.length === 0 ||
      (share(known, 'helpful') >= floor.helpful &&
        share(known, 'three') >= floor.three &&
        share(results, 'wrong') <= floor.wrong),
  };
}
