import { defineHastPlugin } from 'satteri';

/** As long as a line of a phone can spare without leaving half of the one above empty. */
const longest = 24;

/**
 * A browser may end a line behind any hyphen, and so tears `--force` into `--` and `force`. Short
 * code with an option, or with `…` for the beginning of a name, stays on one line; what is longer
 * may still break.
 */
export const wholeWords = defineHastPlugin({
  name: 'whole-words',
  element: {
    filter: ['code'],
    visit(node, context) {
      const text = context.textContent(node);
      if (text.length <= longest && /(^|[ =])-|^…/.test(text) && !text.includes('\n')) {
        context.setProperty(node, 'className', ['whole']);
      }
    },
  },
});
