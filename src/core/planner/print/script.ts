import { encodeOptions } from '../codec.ts';
import { fillMarks, scriptMarks } from '../marks.ts';
import { shellQuote } from '../quote.ts';
import type { PlannerTexts, StepText } from '../texts/index.ts';
import type { Command, Plan, StepDraft } from '../types.ts';
import { heading } from './commands.ts';
import { comment } from './comments.ts';
import { scriptHead, scriptTail } from './script-frame.ts';

const put = (text: string): string => fillMarks(text, scriptMarks);

/** A command as the script runs it: through `root` or `run`, which print instead in a dry run. */
function scripted(command: Command): string {
  if (typeof command !== 'string') return put(command.script);
  const filled = put(command);
  return filled.startsWith(scriptMarks.su) ? filled : `run ${filled}`;
}

/** One branch of the table of steps, on one line where it is one. */
function branch(label: string, lines: readonly string[]): string[] {
  const joined = `${label}) ${lines.join('; ')} ;;`;
  const simple = lines.every((line) => /^(root|run) /.test(line));
  if (lines.length === 1 || (simple && joined.length < 120)) return [joined];
  return [`${label})`, ...lines.map((line) => `  ${line}`), '  ;;'];
}

function about(draft: StepDraft): string {
  const words = [`lane=${draft.lane}`];
  if (draft.troubleshooting) words.push(`help=${draft.troubleshooting}/`);
  if (draft.file) words.push(`path=${draft.file.path}`);
  if (draft.verify) words.push(`expect=${shellQuote(draft.verify.expect)}`);
  if (draft.script) words.push('by_hand=yes');
  return words.join(' ');
}

function stepTable(draft: StepDraft, texts: PlannerTexts): string[] {
  const { id, file, check, verify } = draft;
  const words = texts.steps[(draft.text ?? id) as StepText];
  const undo = draft.undo.flatMap((command) => scripted(command).split('\n'));
  const apply = draft.script
    ? [draft.script]
    : draft.commands.flatMap((command) => scripted(command).split('\n'));
  return [
    comment(`${words.title}. ${words.why}`),
    `${id}.about) ${about(draft)} ;;`,
    ...(file
      ? [`${id}.file) cat <<'EOF'`, ...file.content.trimEnd().split('\n'), 'EOF', ';;']
      : []),
    ...(check ? branch(`${id}.check`, [put(check)]) : []),
    ...(apply.length > 0 ? branch(`${id}.apply`, apply) : []),
    ...(undo.length > 0 ? branch(`${id}.undo`, undo) : []),
    ...(verify ? branch(`${id}.verify`, [put(verify.command)]) : []),
  ];
}

/**
 * The plan as one POSIX script: `--dry-run`, `--root-only`, `--user-only`, `--verify`, `--undo`,
 * `--help`. The language changes its comments only.
 */
export function printScript(plan: Plan, texts: PlannerTexts): string {
  const order = plan.drafts.map((draft) => draft.id).join(' ');
  const query = encodeOptions(plan.given);
  const title = [...heading(plan, texts), query, ...texts.print.usage];
  return `${[
    ...scriptHead(plan, title, texts),
    comment(texts.print.scriptSteps),
    'act() { case $1.$2 in',
    ...plan.drafts.flatMap((draft) => stepTable(draft, texts)),
    'esac; }',
    ...scriptTail(plan, order),
  ].join('\n')}\n`;
}
