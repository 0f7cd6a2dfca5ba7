import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';

/** As long as a line of a phone can spare without leaving half of the one above empty. */
const longest = 24;
/** As long as the narrowest phone shows on a line of its own, in a list or a note. */
const widest = 25;

const isTorn = (word: string): boolean => word.includes('-') && word.length <= widest;

/**
 * A browser may end a line behind any hyphen, and so tears `--force` into `--` and `force`, and
 * `docker-ce` into two names. Short code with an option, or with `…` for the beginning of a name, stays on
 * one line, and so does every word with a hyphen, but in tables, which are wide enough; what is longer than
 * a phone may still break.
 */
export const wholeWords = defineHastPlugin({
  name: 'whole-words',
  element: {
    filter: ['code'],
    visit(node, context) {
      const text = context.textContent(node);
      if (text.includes('\n')) return;
      if (text.length <= longest && /(^|[ =])-|^…/.test(text)) {
        context.setProperty(node, 'className', ['whole']);
        return;
      }
      const words = text.split(/( +)/);
      if (!words.some(isTorn)) return;
      const children = words.map((word) =>
        isTorn(word) ? h('span', word) : { type: 'text' as const, value: word },
      );
      return { ...node, children };
    },
  },
});
