import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { titleOfFence } from '../../../content/mdx.ts';
import { splitTerminal } from '../../../content/terminal.ts';
import { phrase } from '../../phrase.ts';
import { languageOf } from './document-language.ts';
import { highlight } from './highlight.ts';

/**
 * Draws every fenced block: a terminal with its prompts outside the text, a file under its path,
 * or a plain message. What the writer marks as an `example` says so. `copy-block` adds the button
 * where JavaScript runs.
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
      const caption =
        title ??
        (/\bexample\b/.test(meta ?? '') && phrase(languageOf(context.fileURL), 'code.example'));
      const kind = language === 'console' ? 'terminal' : language === 'text' ? 'message' : 'file';
      return element('copy-block', { className: [kind] }, [
        ...(caption ? [element('p', { className: ['path'] }, [plain(caption)])] : []),
        element('pre', { tabIndex: 0 }, [
          kind === 'terminal' ? terminal(text) : element('code', {}, coloured(text, language)),
        ]),
      ]);
    },
  },
});

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
