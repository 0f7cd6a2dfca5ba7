import { globSync, readFileSync } from 'node:fs';
import { type MdastNode, mdxToMdast } from 'satteri';
import { splitTerminal } from '../markdown/terminal.ts';

/** A fenced block of a document. */
export interface Fence {
  /** `file:line` */
  where: string;
  lang: string;
  text: string;
  /** The path above it. */
  title: string | undefined;
  /** Whether the writer says that its commands are only an example. */
  example: boolean;
}

/** Code in a sentence. */
export interface Mention {
  where: string;
  text: string;
}

export interface Document {
  file: string;
  source: string;
  fences: Fence[];
  mentions: Mention[];
}

function read(file: string): Document {
  const source = readFileSync(file, 'utf8');
  const document: Document = { file, source, fences: [], mentions: [] };
  const visit = (node: MdastNode): void => {
    const where = `${file}:${node.position?.start.line}`;
    if (node.type === 'inlineCode') document.mentions.push({ where, text: node.value });
    if (node.type === 'code') {
      const meta = node.meta ?? '';
      document.fences.push({
        where,
        lang: node.lang ?? '',
        text: node.value,
        title: /title="([^"]+)"/.exec(meta)?.[1],
        example: /\bexample\b/.test(meta),
      });
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(mdxToMdast(source));
  return document;
}

/** Every document of both languages. */
export const documents: readonly Document[] = globSync('content/{en,zh}/**/*.mdx').sort().map(read);

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

/** What programs print, anywhere in the documents: messages, output, signatures, titles. */
export const printedTexts: string = documents
  .flatMap(({ source, fences }) => [
    /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '',
    ...fences.map(({ text }) => text),
  ])
  .join('\n');
