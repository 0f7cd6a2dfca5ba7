import { encodeOptions } from '../codec.ts';
import { fillMarks, scriptMarks } from '../marks.ts';
import { isOfEach, isRecorded } from '../plan.ts';
import { shellQuote } from '../quote.ts';
import { linesOf } from '../shell.ts';
import type { Command, Leftover, Plan, Requirement, StepDraft, Verification } from '../types.ts';
import { type CoreWords, stepWords } from '../words.ts';
import { heading } from './commands.ts';
import {
  asksFirst,
  functionOf,
  scriptComment,
  scriptHead,
  scriptTail,
  width,
} from './script-frame.ts';
import { layOut } from './shell-layout.ts';
import { printWords } from './words.ts';

const put = (text: string): string => fillMarks(text, scriptMarks);

/** How far the commands of a step are set in: they stand in a `case` of its function. */
const inset = '      ';

const commandLines = (command: string): string[] =>
  layOut(put(command), width - inset.length).map((line) => line && inset + line);

/** A command as the script runs it: as root or through `run`, which print instead in a dry run. */
function scripted(command: Command): string[] {
  if (typeof command !== 'string') return commandLines(command.script);
  return commandLines(put(command).startsWith(scriptMarks.su) ? command : `run ${command}`);
}

/** The same, where it names the file of the step: that may have gone under its other name. */
const scriptedFor =
  ({ file }: StepDraft) =>
  (command: Command): string[] =>
    scripted(command).map((line) => (file ? line.replaceAll(file.path, '"$file"') : line));

/** A verification without a reader: what must appear is searched for. */
const seen = ({ command, expect }: Verification): string =>
  `${command} | grep -qF ${shellQuote(expect)}`;

/** Looking at a file of our own shows nothing that comparing it has not shown. */
const readsFile = /^(cat|grep) /;

function about(draft: StepDraft, several: boolean): string[] {
  const { lane, troubleshooting, file, script, shared } = draft;
  const lines = [`lane=${lane}`];
  if (troubleshooting) lines.push(`help=${troubleshooting}/`);
  if (file) lines.push(`path=${file.path}`, `beside=${put(file.beside)}`);
  if (file && file.mode !== '0644') lines.push(`access=${file.mode}`);
  if (file?.only) lines.push('only=yes');
  if (isRecorded(draft)) lines.push('recorded=yes');
  if (shared) lines.push('shared=yes');
  if (several && isOfEach(draft)) lines.push('each=yes');
  if (draft.there) lines.push('asks_there=yes');
  if (script) lines.push('by_hand=yes');
  return lines.map((line) => inset + line);
}

/** Whether the step is done: by somebody else in another way, or as this script would do it. */
function check({ unless, file, check, scriptCheck = check, shared }: StepDraft): string[] {
  const same = check ? 'same_file || return 1' : 'same_file';
  return [
    ...(unless ? commandLines(`${unless} && return 0`) : []),
    ...(file && !(shared && check) ? [inset + same] : []),
    ...(check ? commandLines(scriptCheck) : []),
  ];
}

/** Stops the script, with the reason, before anything of the step is done. */
const requirement = ({ look, holds, otherwise }: Requirement): string[] =>
  commandLines(`${look}\n${holds} ||\n  stop "${otherwise}"`);

/** Takes back what a run that broke off has left. */
const leftBehind = ({ where, commands }: Leftover): string[] =>
  commandLines(
    [
      `if ${where}; then`,
      '  say "undo      $step"',
      ...linesOf(commands, 'script').map((line) => `  ${line}`),
      'fi',
    ].join('\n'),
  );

/** What the step's file holds; its lines stand as they are in the file. */
const fileLines = (content: string): string[] => [
  `${inset}cat <<'EOF'`,
  ...content.trimEnd().split('\n'),
  'EOF',
];

/** One part of a step, as a branch of its `case`; nothing, where the step has no such part. */
const branch = (label: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`    ${label})`, ...lines, `${inset};;`] : [];

/** A step as a function of the script, which is told the part to do. */
function stepFunction(
  draft: StepDraft,
  caution: string | null,
  words: CoreWords,
  several: boolean,
): string {
  const { id, file, verify, was, there, undo, requires, leftover } = draft;
  const said = stepWords(words, draft);
  const text = [`${said.title}${printWords[words.lang].script.fullStop}${said.why}`];
  if (caution) text.push(caution);
  const apply = draft.script
    ? commandLines(draft.script)
    : draft.commands.flatMap(scriptedFor(draft));
  const looks = verify && !draft.check && !readsFile.test(verify.command);
  return [
    scriptComment(text.join('\n')),
    `${functionOf(id)}() {`,
    '  case $1 in',
    ...branch('about', about(draft, several)),
    ...branch('requires', requires ? requirement(requires) : []),
    ...branch('file', file ? fileLines(file.content) : []),
    ...branch('check', check(draft)),
    ...branch('there', there ? commandLines(there) : []),
    ...branch('was', was ? commandLines(was) : []),
    ...branch('apply', apply),
    ...branch('undo', undo.flatMap(scriptedFor(draft))),
    ...branch('leftover', leftover ? leftBehind(leftover) : []),
    ...branch('verify', looks ? commandLines(seen(verify)) : []),
    '  esac',
    '}',
  ].join('\n');
}

/**
 * The plan as one POSIX script: `--dry-run`, `--root-only`, `--user-only`, `--verify`, `--undo`,
 * `--help`. Whoever must trust it reads it first: one statement a line, and a comment above each
 * function. The language changes its comments only.
 */
export function printScript(
  plan: Plan,
  words: CoreWords,
  {
    several = plan.users.length > 1,
  }: { /** Whether root does each user's part as that user. */ readonly several?: boolean } = {},
): string {
  const labels = printWords[words.lang];
  // Whether the login is real is checked by the script before the user's part begins.
  const drafts = plan.drafts.filter((draft) => draft.id !== 'login');
  const order = drafts.map((draft) => draft.id);
  const cautionOf = (id: string) => plan.steps.find((step) => step.id === id)?.caution ?? null;
  const steps = drafts.map((draft) => stepFunction(draft, cautionOf(draft.id), words, several));
  const title = [
    heading(plan, words).join(labels.script.fullStop),
    encodeOptions(plan.given),
    ...labels.usage,
    ...(several ? [labels.usageSeveral] : []),
    ...(asksFirst(steps.join('\n')) ? [labels.usageYes] : []),
  ];
  return `${[
    ...scriptHead(plan, title, steps.join('\n'), words, several),
    scriptComment(labels.script.steps),
    ...steps,
    ...scriptTail(plan, order, steps.join('\n'), words, several),
  ].join('\n\n')}\n`;
}
