import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { titleOfFence } from '../../../content/mdx.ts';
import { stopsContainers } from '../../../content/stops.ts';
import { splitTerminal } from '../../../content/terminal.ts';
import { type PhraseKey, phrase } from '../../phrase.ts';
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
      return element('copy-block', { className: [kind] }, [
        ...captions.map((caption) => element('p', { className: ['path'] }, [plain(caption)])),
        element('pre', { tabIndex: 0 }, [
          kind === 'terminal' ? terminal(text) : element('code', {}, coloured(text, language)),
        ]),
      ]);
    },
  },
});

/** Whether a file is a setting of the machine or of the account, and not part of somebody's project. */
const mayBeThere = (path: string): boolean => /^[~/%]/.test(path);

const stops = (terminal: string): boolean =>
  splitTerminal(terminal).some((line) => line.kind === 'command' && stopsContainers(line.text));

const plain = (value: string): ElementContent => ({ type: 'text', value });

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function languageOfCode(code: Element): string {
  const names = code.properties.className;
  const found = Array.isArray(names)
    ? names.find((name) => String(name).startsWith('language-'))
    : undefined;
  return found ? String(found).slice('language-'.length) : 'text';
}

function coloured(text: string, language: string): ElementContent[] {
  return highlight(text, language).map((run) =>
    run.className
      ? element('span', { className: [run.className] }, [plain(run.text)])
      : plain(run.text),
  );
}

function terminal(source: string): Element {
  const lines = splitTerminal(source).map((line) =>
    line.kind === 'command'
      ? element(
          'span',
          { className: ['cmd', line.prompt === '#' ? 'as-root' : 'as-user'] },
          coloured(line.text, 'console'),
        )
      : element('span', { className: ['out'] }, [plain(line.text)]),
  );
  return element(
    'code',
    {},
    lines.flatMap((line, index) => (index > 0 ? [plain('\n'), line] : [line])),
  );
}
