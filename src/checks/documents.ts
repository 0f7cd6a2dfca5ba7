import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { contentFolder } from '../content/folder.ts';
import { mdxToMdast, titleOfFence } from '../content/mdx.ts';
import { splitTerminal } from '../content/terminal.ts';

/** A fenced block of a document. */
export interface Fence {
  /** `file:line` */
  readonly where: string;
  readonly lang: string;
  readonly text: string;
  /** The path above it. */
  readonly title: string | undefined;
}

/** Code in a sentence. */
export interface Mention {
  readonly where: string;
  readonly text: string;
}

export interface Document {
  /** Below the project: `content/en/guide/install.mdx` */
  readonly file: string;
  readonly source: string;
  readonly fences: readonly Fence[];
  readonly mentions: readonly Mention[];
}

function readDocument(name: string): Document {
  const file = `content/${name}`;
  const source = readFileSync(join(contentFolder, name), 'utf8');
  const fences: Fence[] = [];
  const mentions: Mention[] = [];
  visit(mdxToMdast(source), (node) => {
    const where = `${file}:${node.position?.start.line}`;
    if (node.type === 'inlineCode') mentions.push({ where, text: node.value });
    if (node.type === 'code')
      fences.push({
        where,
        lang: node.lang ?? '',
        text: node.value,
        title: titleOfFence(node.meta),
      });
  });
  return { file, source, fences, mentions };
}

/** Every document of both languages. */
export const readDocuments = (): readonly Document[] =>
  globSync('{en,zh}/**/*.mdx', { cwd: contentFolder }).sort().map(readDocument);

/** `<IMAGE>` stands for a word of the reader's own; a shell would take it for a file. */
export const withoutBrackets = (text: string): string => text.replace(/<([A-Z]+)>/g, '$1');

/** What a shell would be given of a block: the commands of a terminal or in a message, or all of it. */
export function shellOf({ lang, text }: Pick<Fence, 'lang' | 'text'>): string {
  if (lang === 'sh') return withoutBrackets(text);
  const prompts = lang === 'text' ? text.replace(/^# /gm, '## ') : text;
  return withoutBrackets(
    splitTerminal(prompts)
      .flatMap((line) => (line.kind === 'command' ? line.text : []))
      .join('\n'),
  );
}
