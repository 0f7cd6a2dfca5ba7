import type { Element } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';

/** Letters that a phone has room for beside each other in a table, at its size of text. */
const room = 34;

/** How many letters wide a text is: a Han character is two of them. */
const widthOf = (text: string): number => text.replace(/[\u2e80-\uffef]/g, '--').length;

const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : rowsOf(child),
  );

/**
 * Whether a phone tears a table into words, or hides a part of it at the side: where its columns are
 * more than two and hold sentences, or where words that nothing breaks are too long beside each other.
 * @param rows what stands in each cell
 */
export function needsRoom(rows: readonly (readonly string[])[]): boolean {
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? '')) ?? [];
  const wide = (texts: readonly (readonly string[])[]): boolean =>
    texts.reduce((sum, column) => sum + Math.max(0, ...column.map(widthOf)), 0) > room;
  const words = columns.map((column) => column.flatMap((text) => text.match(/[!-,.-~]+/g) ?? []));
  return (columns.length > 2 && wide(columns)) || wide(words);
}

/**
 * A wide table scrolls inside its own box, and that box can be reached by keyboard. Where it would have to
 * on a phone, its rows are stacked there: `styles/prose.css`.
 */
export const focusableTables = defineHastPlugin({
  name: 'focusable-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const rows = rowsOf(node).map(({ children }) =>
        children
          .filter((child) => child.type === 'element')
          .map((cell) => context.textContent(cell).trim()),
      );
      const look = needsRoom(rows) ? 'div.table.stacked' : 'div.table';
      context.wrapNode(node, h(look, { tabIndex: 0, role: 'group' }));
    },
  },
});
