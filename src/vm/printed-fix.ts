import { readFileSync } from 'node:fs';
import { contentFolder } from '../content/folder.ts';
import { attributesOf, blocksOfSection, type MdastNode, titleOfFence } from '../content/mdx.ts';
import { splitTerminal } from '../content/terminal.ts';
import { tabFamilies } from '../core/facts/families.ts';
import { installCommand, type Tool } from '../core/facts/packages.ts';
import { makePlan } from '../core/planner/index.ts';
import { typedCommands } from '../core/planner/print/typed.ts';
import { en } from '../words/en/index.ts';

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

const writes = (path: string, text: string): string =>
  `mkdir -p ${path.replace(/\/[^/]*$/, '')}\ncat >${path} <<'EOF'\n${text}\nEOF`;

/** What one block of a page gives to do: commands, also for each family, a file, or a step. */
function shownBy(node: MdastNode): readonly Shown[] {
  if (node.type === 'code' && node.lang === 'console')
    return splitTerminal(node.value)
      .filter((line) => line.kind === 'command')
      .map(({ text }) => ({ name: text, shell: text }));
  const path = node.type === 'code' ? titleOfFence(node.meta) : undefined;
  if (node.type === 'code' && path) return [{ name: path, shell: writes(path, node.value) }];
  if (node.type !== 'mdxJsxFlowElement') return [];
  if (node.name === 'Install')
    return tabFamilies.flatMap((family) => {
      const command = installCommand(family, attributesOf(node).of?.split(' ') as Tool[]);
      return command ? [{ name: command, shell: `sudo ${command}` }] : [];
    });
  if (node.name !== 'PlanStep') return [];
  const { id, as: _, ...options } = attributesOf(node);
  const result = makePlan(options, en);
  const step =
    result.kind === 'plan' ? result.plan.steps.find((candidate) => candidate.id === id) : undefined;
  if (!step) return [];
  return [{ name: `step ${id}`, shell: typedCommands(step, 'sudo ').join('\n') }];
}

/** The blocks of a section of an entry. */
function sectionOf(entry: string, section: string): readonly MdastNode[] {
  const source = readFileSync(`${contentFolder}/en/troubleshooting/${entry}.mdx`, 'utf8');
  const blocks = blocksOfSection(source, section);
  if (!blocks) throw new Error(`${entry} has no section #${section}`);
  return blocks;
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
