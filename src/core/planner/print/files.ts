import { shellQuote } from '../quote.ts';
import type { StepId } from '../rules/steps/ids.ts';
import type { Plan, PlanFile, Step } from '../types.ts';

/** The file formats of the command line, by the name of the file. */
export const fileFormats = ['override.conf', 'sysctl.conf', 'daemon.json'] as const;
export type FileFormat = (typeof fileFormats)[number];

const stepOf: Readonly<Record<FileFormat, StepId>> = {
  'override.conf': 'override',
  'sysctl.conf': 'sysctl',
  'daemon.json': 'daemon-config',
};

/** The content of one file of the plan; empty when the plan does not need that file. */
export const printFile = (plan: Plan, format: FileFormat): string =>
  plan.steps.find((step) => step.id === stepOf[format])?.file?.content ?? '';

/** A line that cannot be in `content`, to end a here-document with. */
function delimiter(content: string): string {
  let word = 'EOF';
  while (content.split('\n').includes(word)) word += 'F';
  return word;
}

/** The commands that write a file as a whole, to be pasted into a shell. `become` is `sudo `, or empty. */
export function writeCommands(file: PlanFile, become: string): string[] {
  const folder = file.path.slice(0, file.path.lastIndexOf('/'));
  const end = delimiter(file.content);
  const target = shellQuote(file.path);
  const text = `<<'${end}'\n${file.content}${end}`;
  const write =
    become === '' ? `cat > ${target} ${text}` : `${become}tee ${target} >/dev/null ${text}`;
  const missing = folder.startsWith('~') || folder.endsWith('.service.d');
  const make = missing ? [`${become}mkdir -p ${shellQuote(folder)}`] : [];
  const mode = file.mode === '0644' ? [] : [`${become}chmod ${file.mode} ${target}`];
  return [...make, write, ...mode];
}

/** Everything to type for a step: its file, then its commands. `become` is `sudo `, `doas ` or empty. */
export function typedCommands(step: Step, become: string): string[] {
  const file = step.file ? writeCommands(step.file, step.lane === 'root' ? become : '') : [];
  return [...file, ...step.commands];
}
