import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';

/** A wide table scrolls inside its own box, and that box can be reached by keyboard. */
export const focusableTables = defineHastPlugin({
  name: 'focusable-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, h('div.table', { tabIndex: 0, role: 'group' }));
    },
  },
});
