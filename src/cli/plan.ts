import { planChangesSince } from '../core/facts/changes.ts';
import { factsDate } from '../core/facts/date.ts';
import { checkedOn, sources } from '../core/facts/sources.ts';
import { dueOn, stale } from '../core/facts/stale.ts';
import {
  type FullWords,
  factsName,
  isDay,
  isPlanFormat,
  isSteps,
  makePlan,
  optionSpecs,
  type Plan,
  type PlanResult,
  type Problem,
  planFormats,
  printJson,
  printPlan,
  stepsName,
  stepsSince,
} from '../core/planner/index.ts';
import { restsOn } from '../core/planner/rests-on.ts';
import { stepIds, taskStepIds } from '../core/planner/rules/steps/ids.ts';
import { visible } from '../core/planner/visible.ts';
import { fill } from '../words/fill.ts';
import { words } from '../words/index.ts';
import { asLang } from '../words/languages.ts';
import { readArguments } from './arguments.ts';
import { called } from './called.ts';
import { endWithReader } from './closed-pipe.ts';
import { nearest } from './nearest.ts';

const optionNames = [...optionSpecs.map(({ name }) => name), 'format', factsName, stepsName];

const usage = `usage: ${called('plan')} --system SYSTEM [--OPTION VALUE]… [--format FORMAT]
       ${called('plan')} --list
formats: ${planFormats.join(' ')}
ansible and ansible-undo take several systems: --system debian-13,ubuntu-24.04
--${factsName} YYYY-MM-DD --${stepsName} …: as they stand in a link; what has changed since goes to standard error
Exit status: 0 done, warnings on standard error; 2 refused, reasons on standard error.`;

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

/** Every option for machines: its values, its default and what it means. */
function list(words: FullWords): string {
  const rows = optionSpecs.map(({ name, kind, values, pattern, default: initial }) => ({
    name,
    kind,
    values,
    ...(pattern && { pattern: pattern.source }),
    default: initial,
    meaning: words.options[name].meaning,
  }));
  return JSON.stringify(rows, null, 2);
}

const change = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === '' ? fill(said.leave, { name }) : `--${name}=${value}`))
    .join(', ');

/** What to type instead of what could not be read: the option or value that it resembles, if any. */
function instead({ option, value, change: away }: Problem): string {
  const spec = optionSpecs.find(({ name }) => name === option);
  if (spec) {
    const similar = nearest(value, spec.values);
    return change(similar ? { [option]: similar } : away);
  }
  const similar = nearest(option, optionNames);
  return similar ? `--${similar}=${value}` : `${called('plan')} --list`;
}

/** What has changed since a link was made, as lines for standard error. */
function changedSince(day: string, steps: string | undefined, plan: Plan): string[] {
  const made = `made from facts of ${day}`;
  if (day > factsDate) return [`${made}, newer than these of ${factsDate}`];
  const why = planChangesSince(day).map((change) => `since ${change.day}: ${change.en}`);
  if (steps === undefined) return day === factsDate ? [] : [made, ...why];
  const differ = stepsSince(steps, plan.steps, [...stepIds, ...taskStepIds]);
  if (differ === null) return [`${made}, under which there was no plan`, ...why];
  if (differ.length === 0) return day === factsDate ? [] : [`${made}; every step is the same`];
  const names = differ.map(({ id, change }) => `${id ?? 'another'} (${change})`);
  return [`${made}; steps that differ since: ${names.join(', ')}`, ...why];
}

/** Which facts behind a plan should have been read again by now, with where to look. */
const grownOld = (plan: Plan): string[] =>
  stale(restsOn(plan), new Date().toISOString().slice(0, 10)).map(
    (id) =>
      `old facts: ${sources[id].title}, last read on ${checkedOn[id]}, was due on ${dueOn(id)}; look there first: ${sources[id].url}`,
  );

endWithReader();
const { flags, options, faults } = readArguments(optionNames);
const {
  format = 'commands',
  [factsName]: day = factsDate,
  [stepsName]: steps,
  ...wishes
} = options;
const texts = words[asLang(wishes.lang)];
const said = texts.commandLine;
/** Several systems, with commas: a playbook serves a mixed fleet. */
const fleet = (wishes.system ?? '').split(',');

if (flags.has('help')) {
  console.log(usage);
  process.exit(0);
}
if (flags.has('list')) {
  console.log(list(texts));
  process.exit(0);
}
if (faults.length > 0) refuse([...faults, usage]);
if (!isDay(day))
  refuse([`“${visible(day)}” is not a value of ${factsName}, which takes: YYYY-MM-DD`]);
if (steps !== undefined && !isSteps(steps))
  refuse([`“${visible(steps)}” is not a value of ${stepsName}: take it from a link as it stands`]);
if (!isPlanFormat(format))
  refuse([fill(said.format, { format: visible(format), formats: planFormats.join(' ') })]);

const isPlaybook = format === 'ansible' || format === 'ansible-undo';
if (fleet.length > 1 && !isPlaybook)
  refuse([`${fill(said.oneSystem, { format })} → --format=ansible, or --system=${fleet[0]}`]);
for (const system of fleet.length > 1 ? fleet : []) {
  const spec = optionSpecs.find(({ name }) => name === 'system');
  if (!spec?.values.includes(system))
    refuse([
      `${fill(said.system, { system: visible(system) })} → --system=${nearest(system, spec?.values ?? []) ?? 'debian-13'}`,
    ]);
}
const results = fleet.map((system) =>
  makePlan(wishes.system === undefined ? wishes : { ...wishes, system }, texts),
);
// The first that has a plan leads: on hosts of the others the playbook says why there is none.
const lead = Math.max(
  results.findIndex(({ kind }) => kind === 'plan'),
  0,
);
const result = results[lead] as PlanResult;
const systems = fleet.filter((_, index) => index !== lead);
if (result.kind === 'invalid') {
  if (format === 'json') process.stdout.write(printJson(result));
  refuse(result.problems.map((row) => `${row.text} → ${instead(row)}`));
}
const printed =
  result.kind === 'plan' ? await printPlan(format, result.plan, texts, systems) : result;
if (printed.kind === 'refused') {
  // For machines the reasons are the answer, so with this format alone they go to standard output.
  if (format === 'json') process.stdout.write(printJson(printed));
  refuse(
    printed.refusals.map(
      ({ id, text, change: way, docs }) =>
        `${id}: ${text} → ${change(way) || `/${asLang(wishes.lang)}/${docs}`}`,
    ),
  );
}
if (result.kind === 'plan') {
  for (const line of changedSince(day, steps, result.plan)) console.error(line);
  for (const line of grownOld(result.plan)) console.error(line);
  for (const { id, text } of result.plan.notices) console.error(`${id}: ${text}`);
}
if (printed.text === '') console.error(fill(said.needless, { format }));
process.stdout.write(printed.text);
