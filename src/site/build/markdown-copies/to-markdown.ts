import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';

/** What belongs to the frame of a page and not to its text. */
const frame = new Set(['nav', 'button', 'script', 'svg', 'noscript']);

/**
 * The text of a built page as plain Markdown, for machines and for people in a terminal: headings,
 * prose, tables and code, without the frame around them. Prompts are drawn on the page and so are
 * put back here. `undefined` where the page has no `<main>`.
 */
export function pageAsMarkdown(html: string): string | undefined {
  const mains: Element[] = [];
  visit(fromHtml(html), 'element', (element, index = 0, parent) => {
    const { tagName, properties, children } = element;
    if (tagName === 'main') mains.push(element);
    if (frame.has(tagName)) {
      parent?.children.splice(index, 1);
      return [SKIP, index];
    }
    // A heading leads to itself, which says nothing outside its page.
    if (/^h[23]$/.test(tagName))
      element.children = children.flatMap((child) =>
        child.type === 'element' && child.tagName === 'a' ? child.children : child,
      );
    const classes = [properties.className].flat();
    if (classes.includes('cmd'))
      children.unshift({ type: 'text', value: classes.includes('as-root') ? '# ' : '$ ' });
    return undefined;
  });
  const [main] = mains;
  if (!main) return undefined;
  return toMarkdown(toMdast(main), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
  });
}
