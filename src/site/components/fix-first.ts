import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Writers tell a fault from its sign to its cause; readers come with a broken machine. */
const order = ['symptom', 'fix', 'verify', 'affected', 'cause', 'confused-with'];

const rank = (section: string): number => {
  const found = order.indexOf(section);
  return found < 0 ? order.length : found;
};

/** The same for a list of what has the id of a section. */
export const fixFirst = <Of extends { readonly slug: string }>(headings: readonly Of[]): Of[] => {
  let section = '';
  return headings
    .map((heading) => {
      if (order.includes(heading.slug)) section = heading.slug;
      return { heading, section };
    })
    .sort((a, b) => rank(a.section) - rank(b.section))
    .map(({ heading }) => heading);
};

/** The id of the section that a block begins: its own, or side by side that of its first child. */
function begins(block: RootContent): string | undefined {
  if (block.type !== 'element') return undefined;
  if (block.tagName === 'h2') return String(block.properties.id);
  const [first] = block.children;
  return block.properties.className?.toString().includes('pair') && first?.type === 'element'
    ? begins(first)
    : undefined;
}

/**
 * Sets the sections of an entry in the order in which they are needed, with the fix in a frame of its
 * own. What stands before the first section stays there.
 */
export function withFixFirst(html: string): string {
  const sections: { id: string; blocks: RootContent[] }[] = [{ id: '', blocks: [] }];
  for (const block of fromHtml(html, { fragment: true }).children) {
    const id = begins(block);
    if (id !== undefined) sections.push({ id, blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  const [head, ...rest] = sections;
  const sorted = rest.sort((a, b) => rank(a.id) - rank(b.id));
  return [...(head?.blocks ?? []), ...sorted.flatMap(framed)]
    .map((block) => toHtml(block as Element))
    .join('');
}

const framed = ({ id, blocks }: { id: string; blocks: RootContent[] }): RootContent[] =>
  id === 'fix' ? [h('section.fix', { ariaLabelledby: 'fix' }, blocks as ElementContent[])] : blocks;
