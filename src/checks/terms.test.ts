import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../content/glossary.ts';

/** What a reader reads, line by line: no code, no addresses, no words that only the search sees. */
const prose = (source: string) =>
  source
    .replace(/^```.*?^```$/gms, '')
    .replace(/^ *(keywords:|- https?:).*$/gm, '')
    .replace(/`[^`]*`|<[^>]*>|\{\w+\}/g, 'x')
    .replace(/ \[#[\w-]+\]|\]\([^)]*\)|[[*]/g, '');

/** The Chinese comments in code that a page shows; in a terminal `# ` is a prompt. */
const comments = (source: string) =>
  [...source.matchAll(/^```(?!console|text)[^\n]*\n(.*?)^```$/gms)]
    .flatMap(([, code = '']) => code.match(/(?<=(?:^|\s)# ).*$/gm) ?? [])
    .join('\n');

const han = /\p{Script=Han}/u;

/** The strings of a program in which there is Chinese, templates with `x` in place of what is filled in. */
function strings(file: string, source: string): string {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push(
        [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('x'),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return texts.filter((text) => han.test(text)).join('\n');
}

/** What readers and other programs say, whose words are not ours to choose, and an English file. */
const others =
  /\.test\.ts$|^src\/(approvals|core\/text|core\/search\/readers-words|core\/search\/(query|sounds)\.ts|core\/diagnosis\/english\.ts|site\/pages\/llms\.txt\.ts)\b/;

const terms = readTerms(readFileSync('content/glossary.yaml', 'utf8'));

const texts = [
  ...globSync('content/zh/**/*.mdx').map((file) => {
    const source = readFileSync(file, 'utf8');
    return { file, text: `${prose(source)}\n${prose(comments(source))}` };
  }),
  ...globSync('src/**/*.ts')
    .filter((file) => !others.test(file))
    .map((file) => ({ file, text: prose(strings(file, readFileSync(file, 'utf8'))) })),
  ...globSync('src/**/*.astro').map((file) => {
    const lines = readFileSync(file, 'utf8')
      .replace(/<[^>]*>/g, '\n')
      .split('\n');
    return { file, text: prose(lines.filter((line) => han.test(line)).join('\n')) };
  }),
  {
    file: 'content/glossary.yaml',
    text: prose(terms.flatMap(({ zh, note }) => [zh, note.zh]).join('\n')),
  },
].filter(({ text }) => han.test(text));

const found = (pattern: RegExp) =>
  texts.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${file}: …${text.slice(Math.max(0, index - 12), index + 18).trim()}…`,
    ),
  );

const avoided = terms.flatMap(({ zh, not = [] }) => not.map((form) => ({ form, zh })));

describe('Chinese prose', () => {
  it('is there to be read', () => {
    expect(texts.length).toBeGreaterThan(110);
    const files = texts.map(({ file }) => file);
    expect(files).toContain('content/glossary.yaml');
    expect(files).toContain('src/core/facts/changes.ts');
    expect(files.filter((file) => file.startsWith('src/words/zh/')).length).toBeGreaterThan(17);
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
    ['no full stop of another script behind Han', /\p{Script=Han}[.](?=\s|$)/gmu],
    ['no space behind a closing quotation mark', /” +\p{Script=Han}/gu],
    ['one colon a sentence', /：[^。！？；：\n|]*：/gu],
    ['“these” quotation marks', /[「」『』]|\p{Script=Han}[‘’]/gu],
  ])('keeps to %s', (_, breach) => {
    expect(found(breach), 'mend the text in the files named').toEqual([]);
  });
});
