import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { htmlLang, type Lang } from '../modes.ts';

/**
 * Sets the two renderings of a document side by side, block by block: each row holds a block in
 * both languages, so that they align on a wide screen and follow each other on a phone. A code block that
 * is the same in both stands once, across the row, with its captions in both. Section ids stay on the English block: an id
 * may occur only once in a page.
 *
 * @throws when the documents do not have the same number of blocks
 */
export function sideBySide(english: string, chinese: string): string {
  const left = blocks(english);
  const right = blocks(chinese);
  if (left.length !== right.length) {
    throw new Error(`side by side: ${left.length} English blocks, ${right.length} Chinese blocks`);
  }
  return left
    .map((block, index) => toHtml(h('div.pair', row(block, right[index] as Element))))
    .join('\n');
}

/** The top-level elements of a fragment. */
const blocks = (html: string): Element[] =>
  fromHtml(html, { fragment: true }).children.filter((node) => node.type === 'element');

function row(english: Element, chinese: Element): Element[] {
  if (english.tagName !== 'copy-block' || codeOf(english) !== codeOf(chinese))
    return [inLanguage(english, 'en'), inLanguage(withoutIds(chinese), 'zh')];
  const others = captionsOf(chinese).map((caption) => toText(caption));
  // A caption that is the same in both is a path.
  for (const [at, caption] of captionsOf(english).entries())
    if (toText(caption) !== others[at])
      caption.children.push({ type: 'text', value: ` · ${others[at]}` });
  english.properties.className = [...(english.properties.className ?? []), 'same'];
  return [english];
}

const captionsOf = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element').filter(({ tagName }) => tagName === 'p');

const codeOf = ({ children }: Element): string =>
  children
    .filter((child) => child.type !== 'element' || child.tagName !== 'p')
    .map((child) => toText(child))
    .join('');

const inLanguage = (block: Element, lang: Lang): Element => ({
  ...block,
  properties: { ...block.properties, lang: htmlLang[lang] },
});

/** Takes the ids out, but not those that parts of a drawing go by. */
function withoutIds(block: Element): Element {
  visit(block, 'element', ({ tagName, properties }) => {
    if (tagName === 'svg') return SKIP;
    delete properties.id;
    return undefined;
  });
  return block;
}
