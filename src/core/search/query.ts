import { hasHan, spaceHan } from '../text/han.ts';

/** What to ask the index for one typed or pasted query. */
export interface PreparedQuery {
  /** Letters, digits, `_` and single blanks: what the index itself keeps. Empty: ask nothing. */
  readonly plain: string;
  /** The same as a phrase: these words next to each other. */
  readonly phrase: string;
  /**
   * Short searches to add up where nothing holds all the words (a long message, a question).
   * Latin words that say something, and Chinese pairs as phrases.
   */
  readonly parts: readonly string[];
  /**
   * A question or a whole sentence in the reader's own words: no page has it word for word, so that
   * `plain` and `phrase` only fetch what every page is full of. A message is none.
   */
  readonly prose: boolean;
  /** Few words, for which the index may be asked one by one. */
  readonly short: boolean;
}

/** A pasted log would search for everything; its first words decide. */
const LONGEST = 400;
const MOST_PARTS = 16;

/** Words of questions, in which no page is more than another. */
const idle = new Set(
  (
    'a able after all am an and any are as at be been but by can cannot cant could did do does ' +
    'doing doesnt dont error errors fail failed failing fails find fix for from get gets getting ' +
    'give go got had has have help how i if in inside into is isnt issue issues it its just like make ' +
    'me mode my need needs no not of on or please possible problem problems proper run running ' +
    'runs should so solution some still that the then there this to trying unable up us use used ' +
    'using want was way we what when where which while who why will with without wont work ' +
    'working works would wrong you your docker rootless'
  ).split(' '),
);

/** Short forms as the guide writes them. */
const inFull: readonly (readonly [RegExp, string])[] = [
  [/\bcan['\u2019]?t\b/gi, 'cannot'],
  [/\bwon['\u2019]t\b/gi, 'will not'],
  [/\b(are|could|did|do|does|has|have|is|should|was|would)n['\u2019]t\b/gi, '$1 not'],
];

/** Chinese characters of questions and grammar; pairs with one of these say nothing. */
const idleHan = new Set('的了吗呢么是在有和与及或会要我你他这那个为什怎如何使');

/** What messages, commands and paths have, and sentences do not. */
const messageSigns = /[:=/_"`()[\]{}<>|~$]|--/;

const question =
  /怎|如何|为[什何]|什么|吗|呢|能不能|可以|哪|\b(?:how|why|what|which|can i|do i|should i|my|i)\b/i;

/** With more words than this, no title or search word is meant. */
const LONG = 6;

/** Each word may need a file of the index of its own. Two Han characters count as one word. */
const SHORT = 3;

/**
 * Drops the signs that the index drops too, inside words as well: it knows `/etc/subuid` as
 * `etcsubuid`. A sign that it keeps in a query would find nothing.
 */
export const dropSymbols = (text: string): string =>
  spaceHan(text)
    .replace(/[^\p{L}\p{N}_\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The signs as blanks: `net.ipv4.ping_group_range` as five words. */
export const splitSymbols = (text: string): string[] =>
  spaceHan(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function latinParts(text: string): string[] {
  const whole = dropSymbols(text).toLowerCase().split(' ');
  return [...whole, ...splitSymbols(text)].filter(
    // Long hexadecimal runs are ids of containers, which no page knows.
    (word) =>
      word.length > 2 && !hasHan(word) && !idle.has(word) && !/^(?:\d+|[\da-f]{12,})$/.test(word),
  );
}

/** Neighbouring words as phrases: `"no subuid"`. Two words that stand together say more than each. */
function latinPairs(text: string): string[] {
  return text
    .split(/\p{Script=Han}+/u)
    .flatMap((run) => {
      const tokens = dropSymbols(run).toLowerCase().split(' ');
      return tokens.slice(1).flatMap((second, index) => {
        const first = tokens[index] ?? '';
        return idle.has(first) || idle.has(second) ? [] : [`"${first} ${second}"`];
      });
    })
    .filter((pair) => !/[\da-f]{12,}/.test(pair));
}

function hanParts(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const letters = [...run];
    if (letters.length === 1) return letters;
    return letters.slice(1).flatMap((second, index) => {
      const first = letters[index] ?? '';
      return idleHan.has(first) || idleHan.has(second) ? [] : [`"${first} ${second}"`];
    });
  });
}

/** A question of some words, whatever signs are in it. */
const isQuestion = (text: string, tokens: readonly string[]): boolean =>
  question.test(text) && tokens.length > 3;

const isSentence = (text: string, tokens: readonly string[]): boolean =>
  isQuestion(text, tokens) ||
  tokens.filter((word) => !hasHan(word)).length > LONG ||
  tokens.length > 2 * LONG;

/** Whether a word, or a Han character, is more than grammar and the subject of every page. */
export const isTelling = (word: string): boolean =>
  !idle.has(word.toLowerCase()) && !idleHan.has(word);

/** What every page here is about. */
const subject = /^(?:(?:rootless|docker) )+|(?: (?:rootless|docker))+$/gi;

/** `rootless docker ping` asks for `ping`: the subject is on every page, and its files are large. */
function withoutSubject(plain: string): string {
  const rest = plain.replace(subject, '');
  return rest.split(' ').some(isTelling) ? rest : plain;
}

const isShort = (tokens: readonly string[]): boolean =>
  tokens.reduce((sum, word) => sum + (hasHan(word) ? 0.5 : 1), 0) <= SHORT;

/** A text with `can't`, `don't` and the like as two words. */
export const unshortened = (text: string): string =>
  inFull.reduce((longer, [short, full]) => longer.replace(short, full), text);

/** Turns what a reader typed into what the index understands. */
export function prepareQuery(raw: string): PreparedQuery {
  const text = unshortened(raw.normalize('NFC').slice(0, LONGEST));
  const whole = dropSymbols(text);
  const plain = withoutSubject(whole);
  const parts = [...new Set([...latinParts(text), ...latinPairs(text), ...hanParts(text)])];
  // Longer words tell more; the order is kept only to choose among too many.
  const chosen = parts.toSorted((a, b) => b.length - a.length).slice(0, MOST_PARTS);
  const tokens = whole.split(' ');
  return {
    plain,
    phrase: plain.includes(' ') ? `"${plain}"` : plain,
    parts: parts.filter((part) => chosen.includes(part)),
    prose: !messageSigns.test(text) && isSentence(text, tokens),
    short: isShort(tokens) && !isQuestion(text, tokens),
  };
}
