import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** What belongs to the frame of a page and not to its text. */
const frame = new Set(['nav', 'button', 'script', 'svg', 'noscript']);

/**
 * The text of a built page as plain Markdown, for machines and for people in a terminal: headings,
 * prose, tables and code, without the frame around them. Prompts are drawn on the page and so are
 * put back here. `undefined` where the page has no `<main>`.
 */
export function pageAsMarkdown(html: string): string | undefined {
  const main = find(fromHtml(html), 'main');
  if (!main) return undefined;
  const tree = toMdast(prune(main));
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
  });
}

function find(node: Root | ElementContent, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child as ElementContent, tagName);
    if (found) return found;
  }
  return undefined;
}

function prune(element: Element): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || !frame.has(child.tagName))
    .map((child) => (child.type === 'element' ? prune(child) : child));
  const classes = element.properties.className;
  const prompt =
    !Array.isArray(classes) || !classes.includes('cmd')
      ? undefined
      : classes.includes('as-root')
        ? '# '
        : '$ ';
  return {
    ...element,
    children: prompt ? [{ type: 'text', value: prompt }, ...children] : children,
  };
}
