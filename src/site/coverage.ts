import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { parse } from 'yaml';

/** An item of content/coverage.yaml: its place, and what the reader sees there verbatim. */
export interface Item {
  id: string;
  /** Page below content/{en,zh}, without extension. */
  page: string;
  section: string | undefined;
  /** Each is shown, or one of its accepted forms. */
  shows: readonly (readonly string[])[];
  /** Words in `shows` that another value may stand for. */
  yours: readonly string[];
}

interface Written {
  at: string;
  shows?: (string | string[])[];
  yours?: string[];
}

/** Reads the text of content/coverage.yaml. */
export const readItems = (yaml: string): Item[] =>
  Object.entries(parse(yaml) as Record<string, Written>).map(([id, { at, shows, yours }]) => {
    const [page = '', section] = at.split('#');
    return {
      id,
      page,
      section,
      shows: (shows ?? []).map((one) => [one].flat()),
      yours: yours ?? [],
    };
  });

/** What of an item a text does not show, in its first form. */
export const missingFrom = (text: string, { shows, yours }: Item): string[] =>
  shows
    .filter((forms) => !forms.some((form) => pattern(form, yours).test(plain(text))))
    .map(([first]) => first ?? '');

/** A literal as it may stand on a page: any blanks for blanks, any value for the reader's own. */
function pattern(literal: string, yours: readonly string[]): RegExp {
  const marked = yours.reduce((text, value) => text.replaceAll(value, '\0'), plain(literal));
  const source = marked.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('\0', '\\S+?');
  // `uidmap` is not shown by a text that only says `newuidmap`.
  return new RegExp(
    `${/^\w/.test(marked) ? '(?<!\\w)' : ''}${source}${/\w$/.test(marked) ? '(?!\\w)' : ''}`,
  );
}

/** One line, without the backslashes that continue a command. */
const plain = (text: string): string =>
  text
    .replace(/\s+\\\s*\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a reader sees of a built page below `main`, and where its links lead; or of one section, from
 * its heading to the
 * next of the same rank. `undefined` where the page has no such section.
 */
export function textOfSection(html: string, section: string | undefined): string | undefined {
  const pieces: { text: string; rank: number; id: unknown }[] = [{ text: '', rank: 0, id: '' }];
  const walk = (node: Root | ElementContent, inside: boolean): void => {
    const last = pieces.at(-1);
    if (node.type === 'text' && inside && last) last.text += node.value;
    if (!('children' in node)) return;
    const main = inside || isMain(node);
    const rank =
      inside && node.type === 'element' ? /^h([2-6])$/.exec(node.tagName)?.[1] : undefined;
    if (rank) pieces.push({ text: '', rank: Number(rank), id: (node as Element).properties.id });
    for (const child of node.children) walk(child as ElementContent, main);
    const now = pieces.at(-1);
    if (!inside || !now || node.type !== 'element') return;
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith('https:')) now.text += ` <${href}>`;
    if (!inline.has(node.tagName)) now.text += '\n';
  };
  walk(fromHtml(html), false);
  if (section === undefined) return pieces.map(({ text }) => text).join('\n');
  const from = pieces.findIndex(({ id }) => id === section);
  if (from < 0) return undefined;
  const rank = pieces[from]?.rank ?? 0;
  const length = pieces.slice(from + 1).findIndex((piece) => piece.rank <= rank);
  const until = length < 0 ? pieces.length : from + 1 + length;
  return pieces
    .slice(from, until)
    .map(({ text }) => text)
    .join('\n');
}

const isMain = (node: Root | ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'main';
const inline = new Set(['a', 'b', 'code', 'em', 'i', 'kbd', 'span', 'strong', 'time']);
