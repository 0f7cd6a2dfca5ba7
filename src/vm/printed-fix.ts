import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MdastNode, mdxToMdast } from 'satteri';
import { makePlan } from '../core/planner/index.ts';
import { typedCommands, writeCommands } from '../core/planner/print/files.ts';
import { en } from '../core/planner/texts/en.ts';
import { splitTerminal } from '../site/markdown/terminal.ts';

/** Which of the things that a section of an entry shows are done. */
export interface Fix {
  /** Id of the section. */
  readonly section: string;
  /** A part of each command, or of a file's path; in the order of the page. */
  readonly take: readonly string[];
  /** Names of the page's examples, and what they are on this machine. */
  readonly put?: Readonly<Record<string, string>>;
  /** The fix changes the shell it is given in; so what works is tried in that shell. */
  readonly inShell?: true;
}

/** A command as the page prints it, or the commands that write the file it prints. */
interface Shown {
  readonly name: string;
  readonly shell: string;
}

const content = fileURLToPath(new URL('../../content/en/troubleshooting/', import.meta.url));

const writes = (path: string, text: string): string =>
  writeCommands({ path, mode: '0644', content: `${text}\n` }, '').join('\n');

/** Attributes of a component, all of which are plain words in the entries. */
function attributes(node: MdastNode): Record<string, string> {
  const rows =
    'attributes' in node ? (node.attributes as { name?: string; value?: unknown }[]) : [];
  return Object.fromEntries(rows.map(({ name = '', value }) => [name, String(value ?? '')]));
}

/** What one block of a page gives to do: commands, a file, or a step of the planner's. */
function shownBy(node: MdastNode): readonly Shown[] {
  if (node.type === 'code' && node.lang === 'console')
    return splitTerminal(node.value)
      .filter((line) => line.kind === 'command')
      .map(({ text }) => ({ name: text, shell: text }));
  const path = node.type === 'code' ? /title="([^"]+)"/.exec(node.meta ?? '')?.[1] : undefined;
  if (node.type === 'code' && path) return [{ name: path, shell: writes(path, node.value) }];
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'PlanStep') return [];
  const { id, ...options } = attributes(node);
  const result = makePlan(options, en);
  const step = result.kind === 'plan' ? result.plan.steps.find((one) => one.id === id) : undefined;
  if (!step) return [];
  return [{ name: `step ${id}`, shell: typedCommands(step, 'sudo ').join('\n') }];
}

const textOf = (node: MdastNode): string => {
  if ('value' in node) return String(node.value);
  return 'children' in node
    ? node.children.map((child) => textOf(child as MdastNode)).join('')
    : '';
};

/** The blocks of a section: up to the next heading that is not below it. */
function sectionOf(entry: string, section: string): readonly MdastNode[] {
  const page = mdxToMdast(readFileSync(`${content}${entry}.mdx`, 'utf8'));
  const nodes = 'children' in page ? (page.children as MdastNode[]) : [];
  const from = nodes.findIndex(
    (node) => node.type === 'heading' && textOf(node).endsWith(`[#${section}]`),
  );
  const head = nodes[from];
  if (head?.type !== 'heading') throw new Error(`${entry} has no section #${section}`);
  const rest = nodes.slice(from + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= head.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * The fix of an entry as shell, word for word as its page prints it.
 * @throws when the page does not show what is to be taken: then the page has changed
 */
export function printedFix(entry: string, { section, take, put = {} }: Fix): string {
  const shown = sectionOf(entry, section).flatMap(shownBy);
  const chosen = take.map((part) => {
    const found = shown.find(({ name }) => name.includes(part));
    if (!found) throw new Error(`${entry}#${section} does not show “${part}”`);
    return found.shell;
  });
  let shell = chosen.join('\n');
  for (const [example, real] of Object.entries(put)) shell = shell.replaceAll(example, real);
  return shell;
}
