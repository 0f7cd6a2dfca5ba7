import type { NamedPage, NamesData, Summaries } from '../../../core/search/index.ts';
import { hasHan, joinHan, spaceHan } from '../../../core/search/index.ts';
import { isTelling } from '../../../core/search/query.ts';
import { stem } from '../../../core/text/stem.ts';
import { simplify } from '../../../core/text/traditional.ts';
import type { Fragment } from './fragments.ts';

/** A heading of more pages than this is part of their form (`Cause`), and names none of them. */
const SHARED = 3;

/** So many English words are a phrase; `vm.max_map_count` is one name. */
const PHRASE = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** What a name is asked for by: its words, and each two Han characters that stand side by side. */
function partsOf(text: string): string[] {
  const words = wordsOf(spaceHan(text));
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? '';
    if (!hasHan(word)) return word === '' ? [] : [word];
    return hasHan(next) ? [word + next] : [];
  });
}

/**
 * What the pages of a language are called and asked for.
 * @param pages by their id in the index
 * @param keywordsOf search words of a page by its address below the base path
 */
export function namesFile(
  lang: string,
  pages: ReadonlyMap<string, Fragment>,
  keywordsOf: (url: string) => readonly string[],
): NamesData {
  const headingsOf = ({ anchors }: Fragment) =>
    anchors
      .filter(({ element }) => /^h\d$/.test(element))
      .map(({ id, text }) => ({ id, title: joinHan(text) }));
  const times = new Map<string, number>();
  for (const page of pages.values()) {
    for (const { title } of headingsOf(page)) times.set(title, (times.get(title) ?? 0) + 1);
  }
  // Readers of English pages type no Chinese; those of Chinese pages type names of things in English, and
  // phrases in Chinese.
  const isAsked = (word: string): boolean =>
    lang === 'zh'
      ? hasHan(word) || wordsOf(word).length < PHRASE || !word.includes(' ')
      : !hasHan(word);
  const named = [...pages]
    .map(([, page]): NamedPage => {
      const names = [joinHan(page.meta.title ?? ''), ...keywordsOf(page.url).filter(isAsked)];
      const asked = new Set(names.flatMap(partsOf));
      const isDistinctive = ({ title }: { title: string }): boolean =>
        (times.get(title) ?? 0) <= SHARED && partsOf(title).some((part) => !asked.has(part));
      const url = page.url.replace(`/${lang}/`, '');
      // The plan of a system, with its versions, says no more than its title.
      const headings = url.startsWith('setup/') ? [] : headingsOf(page).filter(isDistinctive);
      return {
        url,
        names: withoutRepeated(namesTyped(names)),
        headings: Object.fromEntries(headings.map(({ id, title }) => [id, title])),
      };
    })
    .sort(byAddress);
  return { pages: named, spread: spreadWords([...pages.values()], named) };
}

const numerically = new Intl.Collator('en', { numeric: true });

/**
 * By address; of a system's releases the newest first, and those without a number last: whoever names
 * none has no old one. Pages that are equally good are found in this order.
 */
function byAddress({ url: a }: NamedPage, { url: b }: NamedPage): number {
  if (![a, b].every((url) => url.startsWith('setup/'))) return a < b ? -1 : 1;
  const [isNumbered, isOther] = [/\d/.test(a), /\d/.test(b)];
  return Number(isOther) - Number(isNumbered) || numerically.compare(b, a);
}

/**
 * Names as queries are compared: in simplified characters and small letters, each once, and sorted, since
 * so they pack better. The title is shown, and stays as it is.
 */
function namesTyped([title = '', ...keywords]: readonly string[]): string[] {
  const shown = simplify(title);
  const compared = keywords.map((name) => simplify(name).toLowerCase());
  return [shown, ...[...new Set(compared.filter((name) => name !== shown.toLowerCase()))].sort()];
}

/** Names without the words that another name of the page has too: a word is found wherever it stands. */
function withoutRepeated(names: readonly string[]): string[] {
  const asText = (name: string): string => ` ${wordsOf(name).join(' ')} `;
  return names.filter((name, at) => {
    const isHan = hasHan(name);
    // Longer ones also count as a whole (names.ts).
    const isWord = isHan ? [...name].length < 4 : /^[a-z\d]+$/i.test(name);
    const isIn = (other: string, index: number): boolean =>
      index !== at &&
      (isHan ? other.includes(name) : asText(other).includes(asText(name))) &&
      (other.length > name.length || index < at);
    return at === 0 || !isWord || !names.some(isIn);
  });
}

/**
 * What answers need once they are completed.
 * @param summaries by the address below the base path
 */
export const summariesFile = (
  lang: string,
  pages: ReadonlyMap<string, Fragment>,
  summaries: ReadonlyMap<string, string>,
): Summaries =>
  Object.fromEntries(
    [...pages].map(([id, { url }]) => [
      url.replace(`/${lang}/`, ''),
      [id, summaries.get(url) ?? '', []] as const,
    ]),
  );

/** A word in fewer pages than this tells something, wherever it stands. */
const MANY = 9;
/** The same of two Han characters, which meet by chance more often. */
const MANY_HAN = 16;

/** Of the pages that have a word, the one that has it most has it less than this often for each. */
const SUBJECT = 0.23;
/** The same of two words side by side, which repeat themselves less. */
const FORMULA = 0.3;

/**
 * Words in many pages of which none is about them: the page that has it most often has it hardly more
 * often than the others. Measured on the two languages: “permission” 0.20, “denied” 0.17, “报错” 0.11
 * below; “port” 0.65, “lxc” 0.87, “镜像” 0.60 above. Pages of systems repeat each other and do not count, and
 * what is by itself a search word of a page is a subject.
 */
function spreadWords(fragments: readonly Fragment[], pages: readonly NamedPage[]): string[] {
  const found = new Map<string, { pages: number; most: number }>();
  for (const { url, content } of fragments) {
    if (/^\/\w+\/setup\//.test(url)) continue;
    for (const [word, times] of timesOf(content)) {
      const { pages, most } = found.get(word) ?? { pages: 0, most: 0 };
      found.set(word, { pages: pages + 1, most: Math.max(most, times) });
    }
  }
  const subjects = new Set(
    pages.flatMap(({ names }) => names).map((name) => stem(name.toLowerCase())),
  );
  const isSpread = ([word, { pages, most }]: (typeof all)[number]): boolean =>
    pages >= (hasHan(word) ? MANY_HAN : MANY) &&
    most / pages < (word.includes(' ') ? FORMULA : SUBJECT) &&
    !subjects.has(word);
  const all = [...found];
  // What queries are never asked for needs no telling: grammar, and pairs with a character of it.
  const isNoPart = (word: string): boolean =>
    hasHan(word) ? [...word].some((letter) => !isTelling(letter)) : !isTelling(word);
  const words = new Set(all.filter(isSpread).map(([word]) => word));
  // Of a formula, at least one word tells little by itself: `network driver` is none. And some page is
  // named with it: the commands of every second page (`sudo mkdir`) rank none, and would only travel.
  const named = pages
    .flatMap(({ names, headings }) => [...names, ...Object.values(headings)])
    .map((name) => ` ${wordsOf(name).filter(isTelling).map(stem).join(' ')} `);
  const isFormula = (word: string): boolean =>
    word.split(' ').some((part) => words.has(part)) &&
    named.some((name) => name.includes(` ${word} `));
  return all
    .filter((entry) => isSpread(entry) && (!entry[0].includes(' ') || isFormula(entry[0])))
    .filter(([word]) => !isNoPart(word))
    .map(([word]) => word)
    .sort();
}

/** How often a text has each word (its stem), each two words side by side, each pair of Han characters. */
function timesOf(content: string): Map<string, number> {
  const times = new Map<string, number>();
  const add = (key: string): unknown => times.set(key, (times.get(key) ?? 0) + 1);
  const tokens = content
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean);
  tokens.forEach((token, at) => {
    const next = tokens[at + 1] ?? '';
    const isPair = hasHan(token) && hasHan(next);
    const isWord = !hasHan(token) && token.length > 2 && !/^\d/.test(token);
    if (isPair) add(token + next);
    else if (isWord) add(stem(token));
  });
  const words = tokens.filter((token) => !hasHan(token) && isTelling(token)).map(stem);
  words.slice(1).forEach((word, at) => {
    const before = words[at] ?? '';
    if (before.length > 2 && word.length > 2) add(`${before} ${word}`);
  });
  return times;
}
