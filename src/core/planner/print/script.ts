import { encodeOptions } from '../codec.ts';
import { fillMarks, scriptMarks } from '../marks.ts';
import { shellQuote } from '../quote.ts';
import type { Command, Plan, StepDraft, Verification } from '../types.ts';
import type { CoreTexts } from '../words.ts';
import { heading } from './commands.ts';
import { comment } from './comments.ts';
import { scriptHead, scriptTail } from './script-frame.ts';
import { printWords } from './words.ts';

const put = (text: string): string => fillMarks(text, scriptMarks);

/** A command as the script runs it: through `root` or `run`, which print instead in a dry run. */
function scripted(command: Command): string {
  if (typeof command !== 'string') return put(command.script);
  const filled = put(command);
  return filled.startsWith(scriptMarks.su) ? filled : `run ${filled}`;
}

const widest = 116;

/** Short commands share a line, so that the whole stays short enough to be read. */
function pack(lines: readonly string[]): string[] {
  const packed: string[] = [];
  for (const line of lines) {
    const last = packed.at(-1);
    const simple = /^(root |run |restart$)/;
    const fits = last !== undefined && last.length + line.length < widest;
    if (fits && simple.test(line) && simple.test(last))
      packed[packed.length - 1] = `${last}; ${line}`;
    else packed.push(line);
  }
  return packed;
}

/** One branch of the table of steps, on one line where it is one. */
function branch(label: string, commands: readonly string[]): string[] {
  const lines = pack(commands);
  if (lines.length === 1) return [`${label}) ${lines[0]} ;;`];
  return [`${label})`, ...lines.slice(0, -1).map((line) => `  ${line}`), `  ${lines.at(-1)} ;;`];
}

/** Undo of the script takes every file away by itself. */
function removesFile({ file }: StepDraft, command: Command): boolean {
  const text = typeof command === 'string' ? command : command.typed;
  return file !== undefined && (text.includes(`rm -f ${file.path}`) || text.includes('rmdir '));
}

/** A verification without a reader: what must appear is searched for. */
const seen = ({ command, expect }: Verification): string =>
  `${put(command)} | grep -qF ${shellQuote(expect)}`;

/** Looking at a file of our own shows nothing that comparing it has not shown. */
const readsFile = /^(cat|grep) /;

function about(draft: StepDraft): string {
  const words = [`lane=${draft.lane}`];
  if (draft.troubleshooting) words.push(`help=${draft.troubleshooting}/`);
  if (draft.file) words.push(`path=${draft.file.path}`);
  if (draft.script) words.push('by_hand=yes');
  if (draft.unless) words.push('other=yes');
  return words.join(' ');
}

function stepTable(draft: StepDraft, texts: CoreTexts): string[] {
  const { id, file, check, verify } = draft;
  const words = texts.steps[draft.text ?? id];
  const undo = draft.undo
    .filter((command) => !removesFile(draft, command))
    .flatMap((command) => scripted(command).split('\n'));
  const apply = draft.script
    ? [put(draft.script)]
    : draft.commands.flatMap((command) => scripted(command).split('\n'));
  return [
    comment(`${words.title}. ${words.why}`),
    `${id}.about) ${about(draft)} ;;`,
    ...(file ? [`${id}.file) cat <<'EOF' ;;`, ...file.content.trimEnd().split('\n'), 'EOF'] : []),
    ...(draft.unless ? branch(`${id}.unless`, [put(draft.unless)]) : []),
    ...(check ? branch(`${id}.check`, [put(check)]) : []),
    ...(apply.length > 0 ? branch(`${id}.apply`, apply) : []),
    ...(undo.length > 0 ? branch(`${id}.undo`, undo) : []),
    ...(verify && !check && !readsFile.test(verify.command)
      ? branch(`${id}.verify`, [seen(verify)])
      : []),
  ];
}

/**
 * The plan as one POSIX script: `--dry-run`, `--root-only`, `--user-only`, `--verify`, `--undo`,
 * `--help`. The language changes its comments only.
 */
export function printScript(plan: Plan, texts: CoreTexts): string {
  // Whether the login is real is checked by the script before the user's part begins.
  const drafts = plan.drafts.filter((draft) => draft.id !== 'login');
  const order = drafts.map((draft) => draft.id).join(' ');
  const query = encodeOptions(plan.given);
  const title = [heading(plan, texts).join('. '), query, ...printWords[texts.lang].usage];
  return `${[
    ...scriptHead(plan, title, texts),
    comment(printWords[texts.lang].steps),
    'act() { case $1.$2 in',
    ...drafts.flatMap((draft) => stepTable(draft, texts)),
    'esac; }',
    ...scriptTail(plan, order),
  ].join('\n')}\n`;
}
