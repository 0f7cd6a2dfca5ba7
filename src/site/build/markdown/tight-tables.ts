import { defineHastPlugin } from 'satteri';

/**
 * Markdown puts a line break between all parts of a table. Nobody sees them there, but every reader fetches
 * them.
 */
export const tightTables = defineHastPlugin({
  name: 'tight-tables',
  element: {
    filter: ['table', 'thead', 'tbody', 'tr'],
    visit(node, context) {
      for (const child of node.children)
        if (child.type === 'text' && child.value.trim() === '') context.removeNode(child);
    },
  },
});
