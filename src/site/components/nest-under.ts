import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/**
 * Makes a document a chapter of a longer page: headings one level down, and section ids behind the
 * chapter's own (`install--verify`), since two chapters may use the same one. Links to a section of
 * the chapter itself follow.
 */
export function nestUnder(chapter: string, html: string): string {
  const root = fromHtml(html, { fragment: true });
  visit(root, (element) => {
    const { href } = element.properties;
    if (typeof href === 'string' && href.startsWith('#')) {
      element.properties.href = `#${chapter}--${href.slice(1)}`;
    }
    const level = /^h([2-5])$/.exec(element.tagName)?.[1];
    if (!level) return;
    element.tagName = `h${Number(level) + 1}`;
    if (element.properties.id) element.properties.id = `${chapter}--${element.properties.id}`;
  });
  return toHtml(root);
}

function visit(node: Root | ElementContent, change: (element: Element) => void): void {
  if (node.type === 'element') change(node);
  if ('children' in node) for (const child of node.children) visit(child as ElementContent, change);
}
