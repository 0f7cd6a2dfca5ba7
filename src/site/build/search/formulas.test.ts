import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../core/diagnosis/english.ts';
import { find } from '../../../core/search/find.ts';
import { joinHan } from '../../../core/search/index.ts';
import { isTelling } from '../../../core/search/query.ts';
import { fragmentsOf, namesOf } from './testing.ts';

/** What people add to a subject, which says what happened and not to what. */
const formulas = {
  en: [
    'operation not permitted',
    'permission denied',
    'no such file or directory',
    'does not work in rootless docker',
    'rootless docker',
  ],
  zh: ['权限不够', '不允许的操作', '报错怎么办', 'rootless docker', 'permission denied'],
} as const;

/** Of these, hundreds of words each, so few may lose their page: parts of words that nobody types. */
const MOST_LOST = { en: 0.002, zh: 0.01 } as const;

const wordsIn = {
  en: /[a-z][a-z0-9_]{2,}/g,
  zh: /[a-z][a-z0-9_]{2,}|(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu,
} as const;

describe.each(['en', 'zh'] as const)('names of pages, in %s', (lang) => {
  it('carry no formula that none of them has, which would rank nothing', () => {
    const { pages, spread } = namesOf(lang);
    const told = pages.map(
      ({ texts }) => ` ${texts.join(' ').split(' ').filter(isTelling).join(' ')} `,
    );
    const pairs = [...spread].filter((word) => word.includes(' '));
    expect(pairs).toContain('operation permit');
    expect(pairs.filter((pair) => !told.some((text) => text.includes(` ${pair} `)))).toEqual([]);
  });

  it('begin with the title, which answers show', () => {
    const titles = [...fragmentsOf(lang).values()].map(({ url, meta }) => [
      url.replace(`/${lang}/`, ''),
      joinHan(meta.title ?? ''),
    ]);
    const shown = namesOf(lang).pages.map(({ page }) => [page.url, page.names[0]]);
    expect(shown.sort()).toEqual(titles.sort());
  });
});

describe.each(['en', 'zh'] as const)('a formula beside a word, in %s', (lang) => {
  const names = namesOf(lang);
  const urls = (query: string): string[] =>
    find(lang === 'zh' ? inEnglish(query) : query, names).pages.map(({ id }) => id);
  const words = [
    ...new Set(
      names.pages.flatMap(
        ({ page }) => page.names.join(' · ').toLowerCase().match(wordsIn[lang]) ?? [],
      ),
    ),
  ];

  const firstOf = new Map(words.filter(isTelling).map((word) => [word, urls(word)[0]]));

  it.each(formulas[lang])('keeps the page of every word: … %s', (formula) => {
    const others = words.filter((word) => !formula.includes(word) && isTelling(word));
    const asked = others.flatMap((word) => {
      const first = firstOf.get(word);
      return first ? [{ word, first }] : [];
    });
    const lost = asked.filter(
      ({ word, first }) => !urls(`${word} ${formula}`).slice(0, 3).includes(first),
    );
    expect(asked.length).toBeGreaterThan(300);
    expect(
      lost.length,
      lost.map(({ word, first }) => `${word} ${formula}: ${first}`).join('\n'),
    ).toBeLessThanOrEqual(asked.length * MOST_LOST[lang]);
  });

  it.each(
    lang === 'en'
      ? [
          ['lxc operation not permitted', 'lxc-nested'],
          ['btrfs permission denied', 'storage'],
          ['pasta permission denied', 'pasta-failed'],
          ['ttyUSB0 operation not permitted', 'devices'],
        ]
      : [
          ['代理 报错怎么办', 'http-proxy|proxies-and-mirrors'],
          ['vm.max_map_count 怎么设置', 'sysctl-in-container'],
          ['－－ｎｅｔ＝ｈｏｓｔ', 'net-host'],
          ['ＤＯＣＫＥＲ＿ＨＯＳＴ', 'client-docker-host'],
          ['８０端口，权限不足！', 'privileged-port|ports'],
        ],
  )('%s leads to its subject', (query, page) => {
    expect(urls(query).slice(0, 3).join(' ')).toMatch(new RegExp(`/(?:${page})/`));
  });
});
