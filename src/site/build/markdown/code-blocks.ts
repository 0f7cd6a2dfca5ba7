import type { Element } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';
import { titleOfFence } from '../../../content/mdx.ts';
import { stopsContainers } from '../../../content/stops.ts';
import { splitTerminal } from '../../../content/terminal.ts';
import { type PhraseKey, phrase } from '../../phrase.ts';
import { pathPieces, shellWords } from '../../shell-words.ts';
import { languageOf } from './document-language.ts';
import { highlight } from './highlight.ts';

/**
 * Draws every fenced block: a terminal with its prompts outside the text, a file under its path,
 * or a plain message. What the writer marks as an `example` says so; what stops containers, and a file
 * that may be there already, say so unasked. `copy-block` adds the button where JavaScript runs.
 */
export const codeBlocks = defineHastPlugin({
  name: 'code-blocks',
  element: {
    filter: ['pre'],
    visit(node, context) {
      const code = node.children.find(
        (child): child is Element => child.type === 'element' && child.tagName === 'code',
      );
      if (!code) return;
      const language = languageOfCode(code);
      const text = context.textContent(code).replace(/\n$/, '');
      const { meta = '' } = (code.data ?? {}) as { meta?: string | null };
      const title = titleOfFence(meta);
      const say = (key: PhraseKey) => phrase(languageOf(context.fileURL), key);
      const kind = language === 'console' ? 'terminal' : language === 'text' ? 'message' : 'file';
      const captions = [
        ...(title ? [title] : []),
        ...(title && mayBeThere(title) ? [say('code.there')] : []),
        ...(/\bexample\b/.test(meta ?? '') ? [say('code.example')] : []),
        ...(kind === 'terminal' && stops(text) ? [say('code.stops')] : []),
      ];
      return h(`copy-block.${kind}`, [
        ...captions.map((caption) =>
          h(
            'p.path',
            pathPieces(caption).flatMap((piece, at) => (at > 0 ? [h('wbr'), piece] : [piece])),
          ),
        ),
        h('pre', [kind === 'terminal' ? terminal(text) : h('code', coloured(text, language))]),
      ]);
    },
  },
});

/** Whether a file is a setting of the machine or of the account, and not part of somebody's project. */
const mayBeThere = (path: string): boolean => /^[~/%]/.test(path);

const stops = (terminal: string): boolean =>
  splitTerminal(terminal).some((line) => line.kind === 'command' && stopsContainers(line.text));

function languageOfCode(code: Element): string {
  const names = code.properties.className;
  const found = Array.isArray(names)
    ? names.find((name) => String(name).startsWith('language-'))
    : undefined;
  return found ? String(found).slice('language-'.length) : 'text';
}

const coloured = (text: string, language: string): (Element | string)[] =>
  highlight(text, language).map((run) =>
    run.className ? h('span', { className: run.className }, run.text) : run.text,
  );

/** A command: its words stay whole, and comments are set back. */
const typed = (text: string): (Element | string)[] =>
  highlight(text, 'console').flatMap((run) =>
    run.className
      ? h('span', { className: run.className }, run.text)
      : shellWords(run.text).flatMap(({ text, whole, torn, becomes }) => [
          becomes ? h('b', text) : whole ? h('span', text) : text,
          ...(torn ? [h('wbr')] : []),
        ]),
  );

function terminal(source: string): Element {
  const lines = splitTerminal(source).map((line) =>
    line.kind === 'command'
      ? h(`span.cmd.${line.prompt === '#' ? 'as-root' : 'as-user'}`, typed(line.text))
      : h('span.out', line.text),
  );
  return h(
    'code',
    lines.flatMap((line, index) => (index > 0 ? ['\n', line] : [line])),
  );
}
