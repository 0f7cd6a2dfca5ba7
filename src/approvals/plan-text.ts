import { factsDate } from '../core/facts/date.ts';
import { makePlan } from '../core/planner/index.ts';
import { sameContent } from '../core/planner/shell.ts';
import type { Plan, RawOptions, Step, StepDraft } from '../core/planner/types.ts';
import type { PlannerWords } from '../core/planner/words.ts';
import { en } from '../words/en/index.ts';

/** The day of the facts moves by itself: an approved text says only that one stands there. */
export const withoutDay = (text: string): string => text.replaceAll(factsDate, 'DAY');

/** Each line of a text behind the same sign, so that a reader sees where it begins and ends. */
const behind = (sign: string, text: string): string[] =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${sign} ${line}`.trimEnd());

/** Everything that a step has for a reader or a printer, one thing a line. */
function stepLines(step: Step, draft: StepDraft | undefined): string[] {
  const scripted = (draft?.commands ?? []).flatMap((command) =>
    typeof command === 'string' ? [] : behind('script $', command.script),
  );
  return [
    `[${step.lane}] ${step.title}`,
    `why: ${step.why}`,
    `docs: ${step.docs}${step.troubleshooting ? ` → ${step.troubleshooting}` : ''}`,
    ...behind('check:', step.check),
    ...(draft?.unless ? [`unless: ${draft.unless}`] : []),
    ...(draft?.packages ? [`packages: ${draft.packages.join(' ')}`] : []),
    ...(step.file
      ? [`file: ${step.file.path} ${step.file.mode}`, ...behind('|', step.file.content)]
      : []),
    ...step.commands.flatMap((command) => behind('$', command)),
    ...scripted,
    ...(draft?.script ? behind('script instead:', draft.script) : []),
    ...step.undo.flatMap((command) => behind('undo $', command)),
    ...(step.verify ? [`verify: ${step.verify.command} ⇒ ${step.verify.expect}`] : []),
  ];
}

const noticeLines = (plan: Plan): string[] =>
  plan.notices.map(({ id, level, text, docs }) => `${level} ${id}: ${text} (${docs})`);

/** A line that names many packages, as one line a package and one of what is left. */
function onePackageALine(line: string, packages: readonly string[]): string[] {
  const tokens = line.split(' ');
  const named = tokens.filter((word) => packages.includes(word));
  if (named.length < 2) return [line];
  if (line.startsWith('packages:')) return named.map((name) => `package ${name}`);
  const rest = tokens.filter(
    (word, at) => !(named.includes(word) && named.includes(tokens[at - 1] ?? '')),
  );
  return [rest.map((word) => (packages.includes(word) ? '…' : word)).join(' ')];
}

/** A plan as lines, each behind the id of its step: two plans can be compared by them. */
function planLines(plan: Plan): string[] {
  return [
    ...noticeLines(plan),
    ...plan.steps.flatMap((step) => {
      const draft = plan.drafts.find(({ id }) => id === step.id);
      // Its file stands there already, line by line.
      const sameFile = step.file ? sameContent(step.file.path, step.file.content) : '';
      const check = sameFile ? step.check.replace(sameFile, () => '(its file)') : step.check;
      return stepLines({ ...step, check }, draft)
        .flatMap((line) => onePackageALine(line, draft?.packages ?? []))
        .map((line) => `${step.id} ${line}`);
    }),
  ];
}

/** The answer to some wishes as lines: the plan, or why there is none and what to change. */
export function answerLines(wishes: RawOptions, words: PlannerWords = en): string[] {
  const result = makePlan(wishes, words);
  switch (result.kind) {
    case 'plan':
      return planLines(result.plan).map(withoutDay);
    case 'refused':
      return result.refusals.map(
        ({ id, text, docs, change }) => `refused ${id}: ${text} (${docs}) ${wish(change)}`,
      );
    case 'invalid':
      return result.problems.map(
        ({ option, text, change }) => `invalid ${option}: ${text} ${wish(change)}`,
      );
  }
}

/**
 * Whether lines are those of a plan. A refusal has nothing of the usual plan: what it lacks need not
 * be listed.
 */
export const isPlan = (lines: readonly string[]): boolean =>
  !/^(refused|invalid) /.test(lines[0] ?? '');

/** A plan as a reader would write it down: a block for each step. */
export function answerText(wishes: RawOptions): string {
  const result = makePlan(wishes, en);
  if (result.kind !== 'plan') return answerLines(wishes).join('\n');
  const { plan } = result;
  const blocks = plan.steps.map((step) => {
    const draft = plan.drafts.find(({ id }) => id === step.id);
    return [`${step.id}`, ...stepLines(step, draft).map((line) => `  ${line}`)].join('\n');
  });
  return withoutDay([...noticeLines(plan), ...blocks].join('\n'));
}

/** Wishes, or a change of them, in the form of the command line's options. */
export const wish = (wishes: RawOptions): string =>
  Object.entries(wishes)
    .map(([name, value]) => `${name}=${value || 'default'}`)
    .join(' ');
