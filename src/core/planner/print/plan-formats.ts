import type { Plan, Refusal } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { type FileFormat, fileFormats } from './files.ts';

/** A form that a plan can be printed in: what it is saved as, and of which kind that is. */
interface Form {
  readonly file: string;
  readonly type: string;
}

const shell = 'application/x-sh';
const plain = 'text/plain';

/** Every form of a plan but its single files, with the name under which a download is saved. */
const forms = {
  commands: { file: 'commands.txt', type: plain },
  script: { file: 'setup.sh', type: shell },
  undo: { file: 'undo.txt', type: plain },
  json: { file: 'plan.json', type: 'application/json' },
} as const satisfies Readonly<Record<string, Form>>;

export type PlanFormat = keyof typeof forms | FileFormat;

/** The forms of a plan, in the order in which they are listed. */
export const planFormats: readonly PlanFormat[] = [
  ...(Object.keys(forms) as (keyof typeof forms)[]),
  ...fileFormats,
];

/** Whether a plan can be printed in a form of this name. */
export const isPlanFormat = (name: string): name is PlanFormat =>
  planFormats.some((format) => format === name);

/** What a form of a plan is saved as. */
export const formOf = (format: PlanFormat): Form =>
  format in forms ? forms[format as keyof typeof forms] : { file: format, type: plain };

/** A plan in one of its forms; or why it cannot be had in that one, with a change that helps. */
export type Printed =
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

async function textOf(format: PlanFormat, plan: Plan, words: CoreWords): Promise<string> {
  switch (format) {
    case 'commands':
      return (await import('./commands.ts')).printCommands(plan, words);
    case 'script':
      return (await import('./script.ts')).printScript(plan, words);
    case 'undo':
      return (await import('./undo.ts')).printUndo(plan, words);
    case 'json':
      return (await import('./json.ts')).printJson({ kind: 'plan', plan });
    default:
      return (await import('./files.ts')).printFile(plan, format);
  }
}

/**
 * The plan in this form. Each printer is loaded when it is asked for: a page that imports this file
 * has none of them until then.
 */
export async function printPlan(
  format: PlanFormat,
  plan: Plan,
  words: CoreWords,
): Promise<Printed> {
  return { kind: 'printed', text: await textOf(format, plan, words) };
}
