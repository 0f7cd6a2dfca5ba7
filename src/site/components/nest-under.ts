import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** What a chapter needs to know of the longer page. */
export interface Chapters {
  /** Address below which every chapter stands as a page of its own: `/en/guide/`. */
  base: string;
  /** Further ids of a section, for links from elsewhere. */
  anchors: (section: string) => string[];
}

/**
 * Makes a document a chapter of a longer page: headings one level down, and section ids behind the
 * chapter's own (`install--verify`), since two chapters may use the same one. Links to a section of
 * the chapter itself follow, and so do links to the other chapters: they stay on the page.
 */
export function nestUnder(chapter: string, html: string, { base, anchors }: Chapters): string {
  const root = fromHtml(html, { fragment: true });
  visit(root, 'element', (element) => {
    const { href } = element.properties;
    if (typeof href === 'string') element.properties.href = onThePage(href, chapter, base);
    const level = /^h([2-5])$/.exec(element.tagName)?.[1];
    if (!level) return;
    element.tagName = `h${Number(level) + 1}`;
    const { id } = element.properties;
    if (typeof id !== 'string') return;
    element.properties.id = `${chapter}--${id}`;
    element.children.unshift(...anchors(id).map((anchor) => h('span', { id: anchor })));
  });
  return toHtml(root);
}

/** `#verify` becomes `#install--verify`, `/en/guide/ports/#publish` becomes `#ports--publish`. */
function onThePage(href: string, chapter: string, base: string): string {
  if (href.startsWith('#')) return `#${chapter}--${href.slice(1)}`;
  const [path = '', section] = href.split('#');
  const other = path.startsWith(base) ? path.slice(base.length).replace(/\/$/, '') : '';
  if (!other) return href;
  return section ? `#${other}--${section}` : `#${other}`;
}
