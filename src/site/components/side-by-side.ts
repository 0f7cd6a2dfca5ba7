import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
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
  return left.map((block, index) => row(block, right[index] as Element)).join('\n');
}

/** The top-level elements of a fragment. */
function blocks(html: string): Element[] {
  return fromHtml(html, { fragment: true }).children.filter(
    (node): node is Element => node.type === 'element',
  );
}

function row(english: Element, chinese: Element): string {
  const pair =
    english.tagName === 'copy-block' && codeOf(english) === codeOf(chinese)
      ? [
          withProperties(captioned(english, captionsOf(chinese)), {
            className: [...classes(english), 'same'],
          }),
        ]
      : [inLanguage(english, 'en'), inLanguage(withoutIds(chinese), 'zh')];
  const properties = { className: ['pair'] };
  return toHtml({ type: 'element', tagName: 'div', properties, children: pair } satisfies Element);
}

const isCaption = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'p';
const captionsOf = (block: Element): string[] =>
  block.children.filter(isCaption).map((child) => toText(child));
const codeOf = (block: Element): string =>
  block.children.map((child) => (isCaption(child) ? '' : toText(child))).join('');

/** A block whose captions say the same in two languages, unless they are a path. */
function captioned(block: Element, others: readonly string[]): Element {
  const captions = block.children.filter(isCaption);
  return {
    ...block,
    children: block.children.map((child) => {
      const [caption, other] = [toText(child), others[captions.indexOf(child)]];
      if (!isCaption(child) || caption === other) return child;
      const value = `${caption} · ${other}`;
      return { ...(child as Element), children: [{ type: 'text', value }] };
    }),
  };
}

const inLanguage = (element: Element, lang: Lang): Element =>
  withProperties(element, { lang: htmlLang[lang] });

const withProperties = (element: Element, properties: Element['properties']): Element => ({
  ...element,
  properties: { ...element.properties, ...properties },
});

function withoutIds(element: Element): Element {
  const { id: _, ...properties } = element.properties;
  const children = element.children.map((child) =>
    child.type === 'element' && child.tagName !== 'svg' ? withoutIds(child) : child,
  );
  return { ...element, properties, children };
}

function classes(element: Element): string[] {
  const names = element.properties.className;
  return Array.isArray(names) ? names.map(String) : [];
}
