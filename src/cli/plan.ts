import {
  type FullTexts,
  fileFormats,
  makePlan,
  optionSpecs,
  type Plan,
  type PlannerTexts,
  printCommands,
  printFile,
  printJson,
  printScript,
  printUndo,
} from '../core/planner/index.ts';
import { en } from '../core/planner/texts/en.ts';
import { zh } from '../core/planner/texts/zh.ts';
import { readArguments } from './arguments.ts';

const formats = ['commands', 'script', 'undo', 'json', ...fileFormats];

const usage = `usage: npm run -s plan -- --system SYSTEM [--OPTION VALUE]… [--format FORMAT]
       npm run -s plan -- --list
formats: ${formats.join(' ')}
Exit status: 0 done, warnings on standard error; 2 refused, reasons on standard error.`;

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

/** Every option for machines: its values, its default and what it means. */
function list(texts: FullTexts): string {
  const words: Readonly<Record<string, { meaning: string }>> = texts.options;
  const rows = optionSpecs.map(({ name, kind, values, pattern, default: initial }) => ({
    name,
    kind,
    values,
    ...(pattern && { pattern: pattern.source }),
    default: initial,
    meaning: words[name]?.meaning,
  }));
  return JSON.stringify(rows, null, 2);
}

function print(plan: Plan, texts: PlannerTexts, format: string): string {
  if (format === 'script') return printScript(plan, texts);
  if (format === 'undo') return printUndo(plan, texts);
  if (format === 'json') return printJson({ kind: 'plan', plan });
  const file = fileFormats.find((name) => name === format);
  return file ? printFile(plan, file) : printCommands(plan, texts);
}

const change = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === '' ? `leave --${name} out` : `--${name}=${value}`))
    .join(', ');

const { options, words, faults } = readArguments(process.argv.slice(2), ['list', 'help']);
const { format = 'commands', list: wantsList, help, ...wishes } = options;
const texts = wishes.lang === 'zh' ? zh : en;

if (help) {
  console.log(usage);
  process.exit(0);
}
if (wantsList) {
  console.log(list(texts));
  process.exit(0);
}
if (faults.length > 0 || words.length > 0)
  refuse([...faults, ...words.map((word) => `not understood: ${word}`), usage]);
if (!formats.includes(format)) refuse([`there is no format “${format}”: ${formats.join(' ')}`]);

const result = makePlan(wishes, texts);
if (result.kind !== 'plan') {
  // For machines the reasons are the answer, so with this format alone they go to standard output.
  if (format === 'json') process.stdout.write(printJson(result));
  const reasons =
    result.kind === 'refused'
      ? result.refusals.map((row) => `${row.id}: ${row.text} → ${change(row.change)}`)
      : result.problems.map((row) => [row.text, change(row.change)].filter(Boolean).join(' → '));
  refuse(reasons);
}
for (const { id, text } of result.plan.notices) console.error(`${id}: ${text}`);
process.stdout.write(print(result.plan, texts, format));
