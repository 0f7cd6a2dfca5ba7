import type { FirstFix, FixBlock } from '../core/diagnosis/index.ts';
import { families, tabFamilies } from '../core/facts/families.ts';
import { installCommand, type Tool } from '../core/facts/packages.ts';
import { values } from '../core/facts/values.ts';
import { becomeOf, typedCommands } from '../core/planner/browser.ts';
import { makePlan } from '../core/planner/index.ts';
import { words } from '../words/index.ts';
import type { Lang } from '../words/languages.ts';
import { attributesOf, blocksOf, blocksOfSection, type MdastNode, titleOfFence } from './mdx.ts';
import { stopsContainers } from './stops.ts';
import { splitTerminal } from './terminal.ts';

/** A sentence as plain text, code between backticks. What only a page can draw is left out. */
function sentence(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Value') {
    const { of: id = '' } = attributesOf(node);
    return id in values ? `\`${values[id as keyof typeof values]}\`` : '';
  }
  if (node.type === 'mdxJsxTextElement' || !('children' in node)) return '';
  return (node.children as MdastNode[]).map(sentence).join('');
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();

/** What one block of a page gives to do, in the language of the page. */
function blocksFrom(node: MdastNode, lang: Lang): FixBlock[] {
  if (node.type === 'code') {
    const path = titleOfFence(node.meta);
    if (path) return [{ kind: 'file', path, content: `${node.value}\n` }];
    if (node.lang !== 'console' || /\bexample\b/.test(node.meta ?? '')) return [];
    const lines = splitTerminal(node.value).flatMap((line) =>
      line.kind === 'command' ? [line] : [],
    );
    const lane = lines[0]?.prompt === '#' ? 'root' : 'user';
    return commands(
      lines.map(({ text }) => text),
      lane,
    );
  }
  if (node.type !== 'mdxJsxFlowElement') return [];
  const { id, as: _, of: tools = '', ...options } = attributesOf(node);
  if (node.name === 'Install') {
    const labels = new Map<string, string[]>();
    for (const family of tabFamilies) {
      const command = installCommand(family, tools.split(' ') as Tool[]);
      if (command) labels.set(command, [...(labels.get(command) ?? []), families[family].label]);
    }
    return [...labels].flatMap(([command, names]) =>
      commands([`sudo ${command}`], 'user', names.join(', ')),
    );
  }
  if (node.name !== 'PlanStep') return [];
  const result = makePlan(options, words[lang]);
  const step =
    result.kind === 'plan' ? result.plan.steps.find((candidate) => candidate.id === id) : undefined;
  if (result.kind !== 'plan' || !step) return [];
  return commands(typedCommands(step, becomeOf(result.plan)), 'user');
}

function commands(list: readonly string[], lane: 'root' | 'user', label?: string): FixBlock[] {
  if (list.length === 0) return [];
  const stops = list.some(stopsContainers);
  return [{ kind: 'commands', lane, commands: list, stops, ...(label ? { label } : {}) }];
}

/**
 * The first fix of an entry: all of its section up to the first commands. A file alone does nothing, so
 * the commands that take it over belong to it.
 * @param source the document's text below the front matter
 * @param cause its summary
 */
export function firstFix(source: string, cause: string, lang: Lang): FirstFix {
  const says: string[] = [];
  const blocks: FixBlock[] = [];
  for (const node of blocksOfSection(source, 'fix') ?? []) {
    const found = blocksFrom(node, lang);
    blocks.push(...found);
    if (blocks.some(({ kind }) => kind === 'commands')) break;
    // A second way begins: what follows is about that.
    if (node.type === 'heading' && blocks.length > 0) break;
    const text = node.type === 'paragraph' || node.type === 'heading' ? tidy(sentence(node)) : '';
    const bare = text.replace(/\s*\[#[\w-]+\]$/, '');
    if (bare !== '' && blocks.length === 0) says.push(bare);
  }
  return { cause, says: blocks.length > 0 ? says : says.slice(0, 2), blocks };
}

/** Without a last sentence that only announces what stands below it in the page. */
export const withoutAnnouncing = (text: string): string =>
  text.replace(/(?<=\. |。)((?!\. |。).)*[:：]$/, '').trimEnd();

/** A part of the guide as an answer: its first paragraph. What it gives to do is for its page to say. */
export function firstSentence(
  source: string,
  section: string | undefined,
  summary: string,
): FirstFix {
  const nodes = section === undefined ? blocksOf(source) : (blocksOfSection(source, section) ?? []);
  const paragraph = nodes.find(({ type }) => type === 'paragraph');
  const text = section !== undefined && paragraph ? tidy(sentence(paragraph)) : summary;
  return { cause: withoutAnnouncing(text), says: [], blocks: [] };
}
