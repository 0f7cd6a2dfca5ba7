import { hasHan, spaceHan } from '../text/han.ts';

/** What to ask the index for one typed or pasted query. */
export interface PreparedQuery {
  /** Letters, digits, `_` and single blanks: what the index itself keeps. Empty: ask nothing. */
  readonly plain: string;
  /** The same as a phrase: these words next to each other. */
  readonly phrase: string;
  /** Short searches to add up: Latin words that say something, versions, Chinese pairs as phrases. */
  readonly parts: readonly string[];
  /**
   * A question or a whole sentence in the reader's own words: no page has it word for word, so that
   * `plain` and `phrase` only fetch what every page is full of. A message is none.
   */
  readonly prose: boolean;
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
    'working works would wrong you your docker dockerd rootless'
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

/** Words that only a sentence in English has. */
const english =
  /\b(?:how|why|what|which|when|where|does|do|can|should|my|i|is|are|the|after|without)\b/gi;

/** Whether somebody asks in English: two such words, and no sign of a message or a command. */
export const asksInEnglish = (text: string): boolean =>
  !hasHan(text) && !messageSigns.test(text) && (text.match(english)?.length ?? 0) >= 2;

/** With more words than this, no title or search word is meant. */
const LONG = 6;

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

/** Names of variables, as one word, with the words that they are made of: `XDG_RUNTIME_DIR`. */
export const identifiersIn = (text: string): { whole: string; pieces: string[] }[] =>
  text
    .split(/[\s\p{Script=Han}]+/u)
    .map((token) => ({
      whole: dropSymbols(token).toLowerCase(),
      pieces: splitSymbols(token),
    }))
    .filter(({ whole, pieces }) => pieces.length > 2 && /^\w+$/.test(whole) && whole.includes('_'));

function latinParts(text: string): string[] {
  // Of `NAME=value`, the name is what pages know.
  const whole = dropSymbols(text.replaceAll('=', ' ')).toLowerCase().split(' ');
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

/** A verb and its own denial, by which Chinese asks: 能不能, 是不是, 有没有. */
const askedVerb = /(\p{Script=Han})[不没]\1/gu;

function hanParts(text: string): string[] {
  return (text.replace(askedVerb, '吗').match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
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

/** A text with `can't`, `don't` and the like as two words. */
export const unshortened = (text: string): string =>
  inFull.reduce((longer, [short, full]) => longer.replace(short, full), text);

/** What was typed, in full words and in the usual form of its characters: `ＷＳＬ２` is `WSL2`. */
export const normalForm = (raw: string): string => unshortened(raw.normalize('NFKC'));

/** Systems with the release that stands behind or at them: `Ubuntu24.04`, `centos 7`, `debian-12`. */
export const versionsIn = (text: string): (readonly [name: string, version: string])[] =>
  [
    ...spaceHan(text)
      .toLowerCase()
      .matchAll(
        /(?<![a-z\d])([a-z]{3,}(?: (?:stream|linux|leap))?)[ -]?v?(\d+(?:\.\d+)*)(?![\d.]*[a-z\d])/g,
      ),
  ].map(([, name = '', version = '']) => [name, version]);

/** Of a longer query, a number alone is a user or a time. */
const FEW_TOKENS = 6;

/** Versions, whole, and in few words any number; glued ones (`centos7`) with their name apart. */
function numbersIn(text: string): string[] {
  const named = versionsIn(text).flatMap(([name, version]) => [name.split(' ')[0] ?? '', version]);
  const dotted = text.match(/(?<![\w.])\d+(?:\.\d+)+(?![\w.])/g) ?? [];
  const few =
    dropSymbols(text)
      .split(' ')
      .reduce((sum, word) => sum + (hasHan(word) ? 0.5 : 1), 0) <= FEW_TOKENS;
  const single = few ? (spaceHan(text).match(/(?<![\w.])\d{2,4}(?![\w.])/g) ?? []) : [];
  return [
    ...named.filter((part) => !idle.has(part) && (few || /\D/.test(part))),
    ...dotted,
    ...single,
  ];
}

/** Turns what a reader typed into what the index understands. */
export function prepareQuery(raw: string): PreparedQuery {
  const text = normalForm(raw.slice(0, LONGEST));
  const whole = dropSymbols(text);
  const plain = withoutSubject(whole);
  const parts = [
    ...new Set([...latinParts(text), ...numbersIn(text), ...latinPairs(text), ...hanParts(text)]),
  ];
  // Longer words tell more; the order is kept only to choose among too many.
  const chosen = parts.toSorted((a, b) => b.length - a.length).slice(0, MOST_PARTS);
  const tokens = whole.split(' ');
  return {
    plain,
    phrase: plain.includes(' ') ? `"${plain}"` : plain,
    // Whoever types nothing but the subject of every page means just that.
    parts:
      parts.length > 0
        ? parts.filter((part) => chosen.includes(part))
        : plain.toLowerCase().split(' ').filter(Boolean),
    prose: !messageSigns.test(text) && isSentence(text, tokens),
  };
}
