import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { spaceHan } from '../../../core/search/index.ts';

/**
 * One page per system says nearly the same as all the others, so that many of them would push the
 * one page that explains a word aside. Their words count less, and their steps, which the guide
 * explains, are left out: they made a third of the index. What is left is the title, the summary
 * and what is special about the system.
 */
const REPEATED_WEIGHT = '0.4';

const isRepeated = ({ properties }: Element): boolean =>
  String(properties.dataPagefindFilter ?? '').includes('kind:setup');

const isStep = ({ tagName, properties }: Element): boolean =>
  tagName === 'section' && !String(properties.className).includes('notices');

/** The reference writes `…MTU`; readers ask for the whole name. */
const inFull = (text: string): string =>
  text.replace(/…(?=[A-Z][A-Z\d]+)/g, 'DOCKERD_ROOTLESS_ROOTLESSKIT_');

/**
 * A copy of a built page for the index: blanks between Han characters, search words as metadata
 * (searched, but never shown in an excerpt). `undefined` for pages without `data-pagefind-body`.
 */
export function indexCopy(html: string, keywords: readonly string[]): string | undefined {
  const root = fromHtml(html);
  const bodies: Element[] = [];
  visit(root, 'element', (element) => {
    if ('dataPagefindBody' in element.properties) bodies.push(element);
  });
  const [first] = bodies;
  if (!first) return undefined;
  for (const body of bodies) {
    visit(body, 'text', (text) => {
      text.value = spaceHan(inFull(text.value));
    });
    if (!isRepeated(body)) continue;
    body.properties.dataPagefindWeight = REPEATED_WEIGHT;
    visit(body, 'element', (element) => {
      if (isStep(element)) element.properties.dataPagefindIgnore = 'all';
    });
  }
  const content = spaceHan(keywords.join(' · '));
  if (content)
    first.children.unshift(h('meta', { dataPagefindMeta: 'keywords[content]', content }));
  return toHtml(root);
}
