import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { type MdastNode, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitTerminal } from './terminal.ts';

interface Fence {
  where: string;
  lang: string;
  text: string;
}

function fences(file: string): Fence[] {
  const found: Fence[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'code') {
      const where = `${file}:${node.position?.start.line}`;
      found.push({ where, lang: node.lang ?? '', text: node.value });
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(mdxToMdast(readFileSync(file, 'utf8')));
  return found;
}

/**
 * What a shell would be given: the commands of a terminal, or the file as it is. `<IMAGE>` stands
 * for a word of the reader's own.
 */
function shellOf({ lang, text }: Fence): string {
  const commands = splitTerminal(text).filter((line) => line.kind === 'command');
  const shell = lang === 'console' ? commands.map((line) => line.text).join('\n') : text;
  return shell.replace(/<[A-Z]+>/g, 'word');
}

/** Lines of files that are made of settings: a section, a setting, a comment, or a continuation. */
const settings = /^(\s*$|\s*[#;].*|\[{1,2}[^\]]+\]{1,2}$|[A-Za-z_.][\w./-]*\s*[=:].*|\s+\S.*)$/;

const all = globSync('content/{en,zh}/**/*.mdx').flatMap(fences);

describe('what a document shows for copying', () => {
  it('is there at all', () => {
    expect(all.length).toBeGreaterThan(400);
  });

  it('parses as a shell, where it is one', () => {
    const shell = all.filter(({ lang }) => ['console', 'sh'].includes(lang));
    const bad = shell.flatMap((fence) => {
      const { stderr, status } = spawnSync('sh', ['-n'], { input: shellOf(fence) });
      return status === 0 ? [] : [`${fence.where}: ${stderr}`];
    });
    expect(bad).toEqual([]);
  }, 60_000);

  it('parses as the file that it is', () => {
    const readers: Record<string, (text: string) => unknown> = {
      json: JSON.parse,
      yaml: (text) => parse(text),
      ini: (text) => {
        const odd = text.split('\n').find((line) => !settings.test(line));
        if (odd !== undefined) throw new Error(`not a setting: ${odd}`);
      },
    };
    const bad = all.flatMap(({ where, lang, text }) => {
      try {
        readers[lang]?.(text);
        return [];
      } catch (error) {
        return [`${where}: ${error}`];
      }
    });
    expect(bad).toEqual([]);
  });
});
