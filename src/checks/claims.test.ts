import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Claim } from '../core/facts/claim.ts';
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

/** Where an entry's sentence says from which version on, or until which one, something is so. */
const bounds = {
  en: /\b(up to|before|until|fixed in|below|broken in) ([A-Za-z]+ )?\d|\d (or|and) (later|older|newer)/i,
  zh: /\d\s?(及以前|及以后|之前|以后|之后|或更|及更早|已修复)/,
};

/** In entries: what a text that looks like a claim is besides. A port is no version; nor is a cause in time. */
const inEntries = {
  en: /\bbelow (\[below )?1024|since (the|a) |Where .* fail with|If nobody needs|does not always need|(needs?|needs? none) (of )?(them|this)\b|which a daemon that runs still needs|only new ports need|that you need\.$|what it really needs|what needs no nesting|Does it need|It does not need to|that driver needs root/,
  zh: /凭据程序需要桌面|带 user 的挂载点|选项必须保留|需要 `sudo`|2024 年起大多停了|要求先说清楚|需要改内核参数|程序要求的|换个端口就够|真正需要|真的需要|确实需要|没有需要保留|要求的 ulimit|的要求超过|要求 memlock|一种都不需要|kill -9 之后|升级到 28 之后/,
};

interface Page {
  readonly file: string;
  readonly name: string;
  readonly isEntry: boolean;
  readonly lang: 'en' | 'zh';
  readonly body: string;
  /** All that is read of it: of an entry its summary, and who is affected, as well. */
  readonly shown: string;
  readonly claims: Readonly<Record<string, string>>;
}

const pages: readonly Page[] = readDocuments().flatMap(({ file, source }) => {
  const [, lang = '', folder = '', name = ''] =
    /^content\/(\w+)\/(\w+)\/(.*)\.mdx$/.exec(file) ?? [];
  const [head = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  if (folder !== 'guide' && folder !== 'troubleshooting') return [];
  const { summary, affects, claims: found = {} } = parse(yaml);
  const isEntry = folder === 'troubleshooting';
  const body = source.slice(head.length).replaceAll(/```[\s\S]*?```/g, '');
  const front = isEntry ? [summary, affects?.engines, affects?.systems].filter(Boolean) : [];
  return [
    {
      file,
      name: `${folder}/${name}`,
      isEntry,
      lang: lang as 'en' | 'zh',
      body,
      shown: [...front, body].join('\n'),
      claims: found as Record<string, string>,
    },
  ];
});

/** A sentence without the addresses of its links and the titles of other pages, whose words claim nothing. */
const bare = (text: string): string =>
  text.replace(/^- \[[^\]]*\]/, '').replaceAll(/\]\([^)]*\)/g, ']');

/** What a page says before its first heading. */
const leadOf = ({ body }: Page): string => body.split('\n## ')[0] ?? '';

/** A page's text in sentences; a row of a table, and an item of a list, are at least one. */
const sentencesOf = ({ shown, lang }: Page): string[] =>
  shown
    .split('\n')
    // What stands in the head of a table is a name.
    .filter((_, index, lines) => !lines[index + 1]?.startsWith('| ---'))
    .filter((line) => !/^(#|<\/?[A-Z]\w*( [^>]*)?>$)/.test(line))
    .flatMap((line) => line.split(lang === 'en' ? /(?<=[.!?])\s+(?=[A-Z`*[<])/ : /(?<=[。！？])/));

/** Whether a sentence claims something. */
function isClaim(text: string, { lang, isEntry }: Page): boolean {
  // In an entry 报 is mostly what the reader sees, and not what will come.
  const said = isEntry && lang === 'zh' ? text.replaceAll(/(?<!会)报 `/g, '`') : text;
  if (!isEntry) return forms[lang].test(said) && !otherwise[lang].test(said);
  return (
    (forms[lang].test(said) || bounds[lang].test(said)) &&
    !otherwise[lang].test(said) &&
    !inEntries[lang].test(said)
  );
}

/** A version as words give it, and the one before it, of which they say “up to”. */
function namesOf(version: string): readonly string[] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const before =
    patch > 0 ? `${major}.${minor}.${patch - 1}` : minor > 0 ? `${major}.${minor - 1}` : major - 1;
  return [version, version.replace(/(\.0)+$/, ''), version.replace(/\.0$/, ''), String(before)];
}

/** The versions that a text names; an address is none. */
const versionsIn = (text: string): readonly string[] => [
  ...(text.match(/(?<![\d.])\d+\.\d+(\.\d+)?(?![\d]|\.\d)/g) ?? []),
  ...[...text.matchAll(/(?:Docker|up to|即) (\d+)(?![\d.])/g)].map(([, major = '']) => major),
];

const sinceOf = (id: string): string | undefined => {
  const claim: Claim = claims[id as ClaimId];
  return claim.since;
};

/** Whether every version that an entry's sentence names is that of one of its claims. */
function isKnownVersion(text: string, page: Page): boolean {
  const named = Object.keys(page.claims).flatMap((id) => namesOf(sinceOf(id) ?? ''));
  const versions = versionsIn(text);
  return (
    page.isEntry && versions.length > 0 && versions.every((version) => named.includes(version))
  );
}

describe('a sentence that claims something', () => {
  it('has a row that says how it is known', () => {
    const without = pages.flatMap((page) => {
      const phrases = Object.values(page.claims);
      return sentencesOf(page)
        .filter((text) => isClaim(bare(text), page))
        .filter((text) => !text.includes('<Engine '))
        .filter((text) => !phrases.some((phrase) => text.includes(phrase)))
        .filter((text) => !isKnownVersion(text, page))
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
        expect(page.shown.split(phrase).length - 1, `${page.file}: ${id} “${phrase}”`).toBe(1);
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
        // What stands above an entry's first heading has its mark below.
        const where = page.isEntry && !line ? page.body : `${line}\n${leadOf(page)}`;
        expect(where, `${page.file}: ${id}`).toContain(`<Untried from="${known}" />`);
      }
  });

  it('names the version that the facts have, or the one before it', () => {
    const named = new Set<string>();
    for (const page of pages)
      for (const [id, phrase] of Object.entries(page.claims)) {
        const since = sinceOf(id);
        const numbers = phrase.match(/(?<![\w.])\d+(\.\d+)*/g) ?? [];
        if (since === undefined || numbers.length === 0) continue;
        named.add(id);
        expect(
          numbers.filter((number) => namesOf(since).includes(number)),
          `${page.file}: ${id} “${phrase}”, since ${since}`,
        ).not.toEqual([]);
      }
    const silent = Object.keys(claims).filter((id) => sinceOf(id) && !named.has(id));
    expect(silent, 'no page names their version').toEqual([]);
  });

  it('is of a page: no row is left over', () => {
    const used = new Set(pages.flatMap((page) => Object.keys(page.claims)));
    expect(Object.keys(claims).filter((id) => !used.has(id))).toEqual([]);
  });
});
