import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../content/glossary.ts';

/** What a reader reads, line by line: no code, no addresses, no words that only the search sees. */
const prose = (source: string) =>
  source
    .replace(/^```.*?^```$/gms, '')
    .replace(/^ *(keywords:|- https?:).*$/gm, '')
    .replace(/`[^`]*`|<[^>]*>|\{\w+\}/g, 'x')
    .replace(/ \[#[\w-]+\]|\]\([^)]*\)|[[*]/g, '');

/** The strings of a catalogue; its comments are not shown to anybody. */
const strings = (source: string) =>
  [...source.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text).join('\n');

const texts = [
  ...globSync('content/zh/**/*.mdx').map((file) => ({ file, read: prose })),
  ...globSync(['src/words/zh/*.ts', 'src/site/**/*zh.ts']).map((file) => ({
    file,
    read: (source: string) => prose(strings(source)),
  })),
].map(({ file, read }) => ({ file, text: read(readFileSync(file, 'utf8')) }));

const found = (pattern: RegExp) =>
  texts.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${file}: …${text.slice(Math.max(0, index - 12), index + 18).trim()}…`,
    ),
  );

const terms = readTerms(readFileSync('content/glossary.yaml', 'utf8'));
const avoided = terms.flatMap(({ zh, not = [] }) => not.map((form) => ({ form, zh })));

describe('Chinese prose', () => {
  it('is there to be read', () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(avoided.length).toBeGreaterThan(30);
  });

  it.each(avoided)('says “$zh”, not “$form”', ({ form, zh }) => {
    const hint = `write “${zh}” there, or mend content/glossary.yaml`;
    expect(found(new RegExp(form, 'g')), hint).toEqual([]);
  });

  it.each([
    ['a space between Han and Latin', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/gu],
    ['no space between Han', /\p{Script=Han} +\p{Script=Han}/gu],
    ['full-width punctuation', /\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}/gu],
    ['no space before it', /[^\s|] +[，。；：、？！）]/gu],
    ['no space behind it', /[，。；：、？！（] +[\p{Script=Han}A-Za-z0-9]/gu],
    ['“these” quotation marks', /[「」『』]|\p{Script=Han}[‘’]/gu],
  ])('keeps to %s', (_, breach) => {
    expect(found(breach), 'mend the text in the files named').toEqual([]);
  });
});
