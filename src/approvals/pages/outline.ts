/** What a built page consists of, without its prose: an outline that a person can compare. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** One line: what is the same in every language, and the words. */
export interface Line {
  readonly shape: string;
  readonly words: string;
}

/** Names of built files and hashes change with every change of their content. */
const masked = (text: string): string =>
  text
    .replace(/(\/_astro\/[^"' ]*?)\.[\w-]{8}(?=\.)/g, '$1.*')
    .replace(/_astro_type_script_index_\d+_lang/g, '')
    .replace(/'sha256-[^']+'/g, "'sha256-*'")
    .replace(/\b20\d\d-\d\d-\d\d\b/g, 'DAY')
    .replace(/(^|")\/(en|zh)\//g, '$1/LANG/');

const landmarks = new Set([
  'header',
  'nav',
  'main',
  'aside',
  'footer',
  'section',
  'article',
  'search',
]);
const groups = new Set(['form', 'fieldset', 'details', 'dialog', 'noscript', 'figure']);
const controls = new Set(['input', 'select', 'textarea', 'button', 'output', 'progress', 'meter']);
/** Attributes that scripts, styles and readers' tools hold on to. */
const hooks = [
  'id',
  'name',
  'type',
  'value',
  'list',
  'form',
  'action',
  'method',
  'formAction',
  'role',
  'hidden',
  'disabled',
  'checked',
  'selected',
  'required',
  'open',
  'tabIndex',
  'lang',
];
/** Attributes that are words. */
const spoken = ['ariaLabel', 'placeholder', 'title', 'alt', 'dataLabel', 'dataLang'];

const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
};

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  // Two elements without a space between them are two words all the same.
  return node.children
    .map((child, at) => {
      const apart = child.type === 'element' && node.children[at - 1]?.type === 'element';
      return (apart ? ' ' : '') + textOf(child);
    })
    .join('');
}

const clean = (text: string): string => masked(text.replace(/\s+/g, ' ').trim());

function* elements(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child);
}

const isCustom = ({ tagName }: Element): boolean => tagName.includes('-');
const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
const dataOf = ({ properties }: Element): string[] =>
  Object.entries(properties)
    .filter(([name]) => /^data[A-Z]/.test(name) && !spoken.includes(name))
    .map(([name, value]) => {
      const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      // A plain value is a hook as well; others are content.
      const text = String(value);
      const plain = /^[\w.,:=/-]{1,40}$/.test(text);
      return plain ? `${dashed}=${masked(text)}` : dashed;
    });

/** The label of a control, wherever it stands. */
function labelOf(element: Element, root: Root): string {
  const id = attribute(element, 'id');
  for (const label of elements(root)) {
    if (label.tagName !== 'label') continue;
    const names = id !== undefined && attribute(label, 'htmlFor') === id;
    if (names || [...elements(label)].includes(element)) return clean(textOf(label));
  }
  return '';
}

/** The words that an element itself says: of a control its label, of a group none. */
function wordsOf(element: Element, root: Root): string[] {
  const { tagName } = element;
  const spokenText = spoken.flatMap((name) => attribute(element, name) ?? []).map(clean);
  if (isHeading(element) || ['button', 'summary', 'legend'].includes(tagName))
    return [clean(textOf(element)), ...spokenText];
  if (controls.has(tagName)) return [labelOf(element, root), ...spokenText];
  if (tagName === 'a') return [clean(textOf(element)), ...spokenText];
  return spokenText;
}

function shapeOf(element: Element): string {
  const attributes = hooks.flatMap((name) => {
    const value = attribute(element, name);
    if (value === undefined || (name === 'lang' && element.tagName !== 'a')) return [];
    return value === '' ? [name.toLowerCase()] : [`${name.toLowerCase()}=${clean(value)}`];
  });
  const href = element.tagName === 'a' ? [clean(attribute(element, 'href') ?? '')] : [];
  const values = ['select', 'datalist'].includes(element.tagName)
    ? [...elements(element)]
        .filter(({ tagName }) => tagName === 'option')
        .map((option) => attribute(option, 'value') ?? '')
    : [];
  return [
    isCustom(element) ? `<${element.tagName}>` : element.tagName,
    ...href,
    ...attributes,
    ...dataOf(element),
    ...(values.length > 0
      ? [`values: ${values.map((value) => value || '(empty)').join(' ')}`]
      : []),
  ].join(' ');
}

const isShown = (element: Element, inNavigation: boolean): boolean => {
  const { tagName } = element;
  const hooked = dataOf(element).length > 0 && tagName !== 'span';
  return (
    landmarks.has(tagName) ||
    groups.has(tagName) ||
    controls.has(tagName) ||
    ['summary', 'legend', 'table', 'datalist', 'img', 'template'].includes(tagName) ||
    isHeading(element) ||
    isCustom(element) ||
    hooked ||
    (tagName === 'a' && inNavigation) ||
    attribute(element, 'role') !== undefined
  );
};

function bodyLines(node: Nodes, root: Root, depth: number, inNavigation: boolean): Line[] {
  if (!('children' in node)) return [];
  const lines: Line[] = [];
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const shown = isShown(child, inNavigation);
    if (shown)
      lines.push({
        shape: '  '.repeat(depth) + shapeOf(child),
        words: wordsOf(child, root).filter(Boolean).join(' | '),
      });
    if (['button', 'select', 'datalist', 'summary', 'script'].includes(child.tagName)) continue;
    const inside = inNavigation || ['nav', 'header', 'footer'].includes(child.tagName);
    lines.push(...bodyLines(child, root, shown ? depth + 1 : depth, inside));
  }
  return lines;
}

/** What stands in the head, in its order; and what is counted. */
function headLines(root: Root): Line[] {
  const lines: Line[] = [];
  const add = (shape: string, words = ''): void => {
    lines.push({ shape: clean(shape), words: clean(words) });
  };
  for (const element of elements(root)) {
    const of = (name: string): string => attribute(element, name) ?? '';
    switch (element.tagName) {
      case 'html':
        add(
          `html ${dataOf(element)
            .map((data) => data.split('=')[0])
            .join(' ')}`,
          of('lang'),
        );
        break;
      case 'title':
        add('title', textOf(element));
        break;
      case 'meta':
        if (of('name') === 'description') add('description', of('content'));
        else if (/^og:(?:title|description)$/.test(of('property') ?? ''))
          add(`meta ${of('property')}`, of('content'));
        else if (of('charSet') === '')
          add(`meta ${of('name') || of('httpEquiv') || of('property')} ${of('content')}`);
        break;
      case 'link':
        add(
          `link ${of('rel')} ${new Set(['canonical', 'alternate']).has(of('rel')) ? '' : of('href')}`,
          [
            of('hrefLang'),
            ...(['canonical', 'alternate'].includes(of('rel')) ? [of('href')] : []),
          ].join(' '),
        );
        break;
      case 'script':
        add(`script ${of('type')} ${of('src') || '(inline)'}`);
        break;
    }
  }
  return lines;
}

/** The outline of a page, from its source. */
export function outline(html: string): Line[] {
  const root = fromHtml(html);
  const all = [...elements(root)];
  const count = (name: string): string =>
    `${name} ${all.filter(({ tagName }) => tagName === name).length}`;
  const body = all.find(({ tagName }) => tagName === 'body');
  return [
    ...headLines(root),
    { shape: 'counted', words: ['a', 'p', 'li', 'pre', 'table', 'code'].map(count).join(', ') },
    ...(body ? bodyLines(body, root, 0, false) : []),
  ];
}

/** A line that comes often in a row comes once, with how often. */
function together(lines: readonly string[]): string[] {
  const found: { line: string; count: number }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.line === line) last.count += 1;
    else found.push({ line, count: 1 });
  }
  return found.map(({ line, count }) => (count > 1 ? `${line} (${count} times)` : line));
}

/** One page in some languages as text: their words beside each other where the shapes are the same. */
export function outlineText(pages: readonly (readonly Line[])[]): string {
  const [first = [], ...others] = pages;
  const line = ({ shape }: Line, words: readonly string[]): string => {
    const said = [...new Set(words)].filter(Boolean);
    return said.length > 0 ? `${shape} “${said.join('” “')}”` : shape;
  };
  const alike = others.every(
    (other) =>
      other.length === first.length && other.every(({ shape }, at) => shape === first[at]?.shape),
  );
  const lines = alike
    ? first.map((row, at) =>
        line(
          row,
          pages.map((page) => page[at]?.words ?? ''),
        ),
      )
    : pages.flatMap((page, at) => [`#### ${at + 1}`, ...page.map((row) => line(row, [row.words]))]);
  return `${together(lines).join('\n')}\n`;
}
