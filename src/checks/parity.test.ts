import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstDifference } from './parity.ts';

const pages = (lang: string) =>
  globSync(`content/${lang}/**/*.mdx`)
    .map((file) => file.replace(`content/${lang}/`, ''))
    .sort();

describe('the two languages', () => {
  it('have the same pages', () => {
    expect(pages('zh'), 'each page stands in content/en and in content/zh').toEqual(pages('en'));
  });

  it.each(pages('en'))('have the same blocks in %s', (page) => {
    const [en, zh] = ['en', 'zh'].map((lang) => readFileSync(`content/${lang}/${page}`, 'utf8'));
    const parting = firstDifference(en ?? '', zh ?? '');
    const location = (lang: 'en' | 'zh') =>
      `content/${lang}/${page}:${parting?.[lang]?.line ?? 'end'} has ${parting?.[lang]?.shape ?? 'nothing more'}`;
    expect(
      parting,
      `From here on the two part; give both the same blocks.\n${location('en')}\n${location('zh')}`,
    ).toBeUndefined();
  });
});

describe('firstDifference', () => {
  it.each([
    ['another id', '## A [#a]', '## 甲 [#b]'],
    ['no id', '## A [#a]', '## 甲'],
    ['another list', '- a\n- b', '- 甲'],
    ['another command', '```console\n$ id -u\n```', '```console\n$ id -g\n```'],
    ['another component', '<Engine has="pasta" />', '<Engine has="pesto" />'],
    ['a missing block', 'a\n\nb', '甲'],
    ['another table', '| a | b |\n| - | - |\n| c | d |', '| 甲 |\n| - |\n| 乙 |'],
  ])('finds %s', (_, en, zh) => {
    expect(firstDifference(en, zh)).toBeDefined();
  });

  it('lets comments in a file differ', () => {
    expect(
      firstDifference('```ini\n# why\n[Service]\n```', '```ini\n# 原因\n[Service]\n```'),
    ).toBeUndefined();
  });
});
