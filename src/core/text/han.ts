/**
 * Chinese in a search engine that knows words by the blanks between them.
 *
 * In the copy that is indexed, and in the query, every Han character is a word of its own; a
 * phrase search then finds any Chinese string. What is shown gets joined again.
 */

const han = '\\p{Script=Han}';
/** Chinese punctuation and full-width signs. They separate words, like a blank does. */
const ownMarks = '\\u3000-\\u303f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';
/** Also those that English has too: dash, curly quotes, dots. In English they keep their blanks. */
const marks = `${ownMarks}\\u2014\\u2018-\\u201d\\u2026\\u00b7`;

const oneHan = new RegExp(`^[${han}]$`, 'u');
const oneMark = new RegExp(`^[${marks}]$`, 'u');
const between = new RegExp(`(?<=[${han}]) +(?=[${han}])`, 'gu');
const eachOf = (some: string): RegExp => new RegExp(`[${han}${some}]`, 'gu');
const blanksAt = (some: string): RegExp => new RegExp(`(?<=[${some}]) +| +(?=[${some}])`, 'gu');
const chinese = { each: eachOf(marks), atMark: blanksAt(marks) };
const english = { each: eachOf(ownMarks), atMark: blanksAt(ownMarks) };

export const isHan = (character: string): boolean => oneHan.test(character);
/** Whether a character is Chinese punctuation. */
export const isHanMark = (character: string): boolean => oneMark.test(character);
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Puts a blank on both sides of every Han character and Chinese punctuation mark. */
export const spaceHan = (text: string): string =>
  text.replace(hasHan(text) ? chinese.each : english.each, ' $& ');

/** Takes the blanks of `spaceHan` out again. One between Han and Latin stays: we write it. */
export const joinHan = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(between, '')
    .replace(hasHan(text) ? chinese.atMark : english.atMark, '')
    .trim();
