import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';

/** As long as a line of a phone can spare without leaving half of the one above empty. */
const longest = 24;
/** As long as the narrowest phone shows on a line of its own, in a list or a note. */
const widest = 25;

/** Longer than the narrowest phone is wide: such a word breaks somewhere. */
const tooLong = 38;

const isTorn = (word: string): boolean => word.includes('-') && word.length <= widest;

/** As much as a column of a table has on a phone. */
const column = 16;

/** A path in a column of its own: it may end a line behind a folder, and not within a name. */
function inColumn(child: ElementContent): ElementContent {
  const [text] = child.type === 'element' && child.tagName === 'code' ? child.children : [];
  if (text?.type !== 'text' || text.value.length <= column) return child;
  const parts = text.value.split(/(?<=\w\/)(?=\w)/);
  return parts.length > 1
    ? h(
        'code',
        parts.flatMap((part, at) => (at > 0 ? [h('wbr'), part] : [part])),
      )
    : child;
}

/** A word with the places where it may break, where it is so long that it has to. */
function inParts(word: string): ElementContent[] {
  const parts = word.length > tooLong ? word.split(/(?<=[/_=])(?=\w)/) : [word];
  return parts.flatMap((value, at): ElementContent[] => {
    const text = { type: 'text' as const, value };
    return at === 0 ? [text] : [h('wbr'), text];
  });
}

/**
 * A browser may end a line behind any hyphen, and so tears `--force` into `--` and `force`, and
 * `docker-ce` into two names. Short code with an option, or with `…` for the beginning of a name, stays on
 * one line, and so does every word with a hyphen, but in tables, which are wide enough; what is longer than
 * a phone may still break, and does so behind a part of a path or of a name.
 */
export const wholeWords = defineHastPlugin({
  name: 'whole-words',
  element: {
    filter: ['code', 'td'],
    visit(node, context) {
      if (node.tagName === 'td') return { ...node, children: node.children.map(inColumn) };
      const text = context.textContent(node);
      if (text.includes('\n')) return;
      if (text.length <= longest && /(^|[ =])-|^…/.test(text)) {
        context.setProperty(node, 'className', ['whole']);
        return;
      }
      const words = text.split(/( +)/);
      if (!words.some((word) => isTorn(word) || word.length > tooLong)) return;
      const children = words.flatMap((word) => (isTorn(word) ? [h('span', word)] : inParts(word)));
      return { ...node, children };
    },
  },
});
