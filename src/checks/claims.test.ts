import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ClaimId, claims } from '../core/facts/claims.ts';
import { isMarked } from '../core/planner/rules/known.ts';
import { readDocuments } from './documents.ts';

/** Forms of a sentence that say how the world is. */
const forms = {
  en: /\b(needs?|fails? (\w+ ){0,2}with|(is|are) ignored|ha(s|ve) no effect|since|from [\w. ]*\d[\w.]* on|(is|are) enough)\b/i,
  zh: /需要|要求|必须|会?报 `|忽略|从[^，。：；|]{0,12}\d[^，。：；|]{0,4}开始有|[\d月年]\s?起(?!始)|从[^，。：；|]{0,12}\s起|起[，；]|就够|足够/,
};

/**
 * The same words where they claim nothing: a wish, a question, a condition, what a reader needs, what
 * the guide itself does, the name of a column that is filled elsewhere.
 */
const otherwise = {
  en: /\?(\*\*|$)|\b(you( do not)?|before you know who|may not|that it|and what they|(other|another) account|what each|Set without) needs?\b|\bneed not\b|where you .* need your|\byou want\b|needs? more:$|machine needs|since (the move|when)|\bif .* fails with/i,
  zh: /？|而起|无要求|不需要|不再需要|必须设置 \||必须是自己|容易忽略|各有什么要求|需要的行|需要更多时|需要时|多半只缺|只委派需要|只在需要|官方文档要求|容器要求时|会要求输入|指定的系统和要求|最少需要|就够的端口|才需要设|若报/,
};

interface Page {
  readonly file: string;
  readonly name: string;
  readonly lang: 'en' | 'zh';
  readonly body: string;
  readonly claims: Readonly<Record<string, string>>;
}

const pages: readonly Page[] = readDocuments().flatMap(({ file, source }) => {
  const [, lang = '', folder = '', name = ''] =
    /^content\/(\w+)\/(\w+)\/(.*)\.mdx$/.exec(file) ?? [];
  const [head = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  if (folder !== 'guide') return [];
  return [
    {
      file,
      name,
      lang: lang as 'en' | 'zh',
      body: source.slice(head.length).replaceAll(/```[\s\S]*?```/g, ''),
      claims: (parse(yaml).claims ?? {}) as Record<string, string>,
    },
  ];
});

/** A sentence without the addresses of its links, whose words claim nothing. */
const bare = (text: string): string => text.replaceAll(/\]\([^)]*\)/g, ']');

/** What a page says before its first heading. */
const leadOf = ({ body }: Page): string => body.split('\n## ')[0] ?? '';

/** A page's text in sentences; a row of a table, and an item of a list, are at least one. */
const sentencesOf = ({ body, lang }: Page): string[] =>
  body
    .split('\n')
    // What stands in the head of a table is a name.
    .filter((_, index, lines) => !lines[index + 1]?.startsWith('| ---'))
    .filter((line) => !/^(#|<\/?[A-Z]\w*( [^>]*)?>$)/.test(line))
    .flatMap((line) => line.split(lang === 'en' ? /(?<=[.!?])\s+(?=[A-Z`*[<])/ : /(?<=[。！？])/));

describe('a sentence that claims something', () => {
  it('has a row that says how it is known', () => {
    const without = pages.flatMap((page) => {
      const phrases = Object.values(page.claims);
      return sentencesOf(page)
        .filter((text) => forms[page.lang].test(bare(text)))
        .filter((text) => !otherwise[page.lang].test(bare(text)))
        .filter((text) => !text.includes('<Engine '))
        .filter((text) => !phrases.some((phrase) => text.includes(phrase)))
        .map((text) => `${page.file}: ${text}`);
    });
    expect(
      without,
      'add a row to src/core/facts/claims.ts, and its words to `claims` in the front matter',
    ).toEqual([]);
  });

  it('is quoted as it stands there, once, and the same rows are in both languages', () => {
    for (const page of pages)
      for (const [id, phrase] of Object.entries(page.claims)) {
        expect(id in claims, `${page.file}: ${id}`).toBe(true);
        expect(page.body.split(phrase).length - 1, `${page.file}: ${id} “${phrase}”`).toBe(1);
      }
    const idsOf = (lang: string) =>
      Object.fromEntries(
        pages
          .filter((page) => page.lang === lang)
          .map((page) => [page.name, Object.keys(page.claims).sort()]),
      );
    expect(idsOf('zh')).toEqual(idsOf('en'));
  });

  it('carries a mark beside it, or at the head of its page, where it is reported or inferred only', () => {
    for (const page of pages)
      for (const [id, phrase] of Object.entries(page.claims)) {
        const { known } = claims[id as ClaimId];
        if (!isMarked(known)) continue;
        const line = page.body.split('\n').find((text) => text.includes(phrase));
        expect(`${line}\n${leadOf(page)}`, `${page.file}: ${id}`).toContain(
          `<Untried from="${known}" />`,
        );
      }
  });

  it('is of a page: no row is left over', () => {
    const used = new Set(pages.flatMap((page) => Object.keys(page.claims)));
    expect(Object.keys(claims).filter((id) => !used.has(id))).toEqual([]);
  });
});
