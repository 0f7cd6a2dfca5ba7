import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';

/** A heading leads to itself: its address can be copied, and sent to somebody. */
export const sectionLinks = defineHastPlugin({
  name: 'section-links',
  element: {
    filter: ['h2', 'h3'],
    visit(node) {
      const { id } = node.properties;
      if (typeof id !== 'string') return;
      return { ...node, children: [h('a', { href: `#${id}` }, node.children)] };
    },
  },
});
