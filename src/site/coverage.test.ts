import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Item, missingFrom, readItems, textOfSection } from './coverage.ts';

const items = readItems(readFileSync('content/coverage.yaml', 'utf8'));

describe('the ledger of the official page', () => {
  it('has every item once', () => {
    expect(items).toHaveLength(218);
  });

  it.each(['en', 'zh'])('has a place for every item in %s', (lang) => {
    const lost = items.filter(({ page, section }) => {
      const file = `content/${lang}/${page}.mdx`;
      if (!existsSync(file)) return true;
      return section !== undefined && !readFileSync(file, 'utf8').includes(` [#${section}]\n`);
    });
    expect(
      lost.map(({ id, page, section }) => `${id}: content/${lang}/${page}.mdx #${section}`),
    ).toEqual([]);
  });
});

describe('missingFrom', () => {
  const item = (shows: string[][], yours: string[] = []): Item => ({
    id: 'x',
    page: 'guide/x',
    section: undefined,
    shows,
    yours,
  });

  it.each([
    ['a command as it is', 'Run docker info now', [['docker info']], []],
    ['one of two forms', 'sudo tee x', [['cat > x', 'sudo tee x']], []],
    ['another value', 'sudo machinectl shell alice@', [['machinectl shell TheUser@']], ['TheUser']],
    ['a command over two lines', 'docker run \\\n  --rm alpine', [['docker run --rm alpine']], []],
  ])('finds %s', (_, text, shows, yours) => {
    expect(missingFrom(text, item(shows, yours))).toEqual([]);
  });

  it('does not take a part of a word for the word', () => {
    expect(missingFrom('newuidmap', item([['uidmap']]))).toEqual(['uidmap']);
  });
});

describe('textOfSection', () => {
  const html =
    '<p>outside</p><main><h2 id="a">A</h2><p>one <a href="https://b.example/">two</a></p>' +
    '<h3 id="aa">AA</h3><p>three</p><h2 id="b">B</h2><p>four</p></main>';

  it('ends at the next heading of the same rank, and says where links lead', () => {
    expect(textOfSection(html, 'a')?.split(/\s+/)).toEqual([
      'A',
      'one',
      'two',
      '<https://b.example/>',
      'AA',
      'three',
      '',
    ]);
  });

  it('is the whole text without a section, and nothing for an unknown one', () => {
    expect(textOfSection(html, undefined)).toContain('four');
    expect(textOfSection(html, undefined)).not.toContain('outside');
    expect(textOfSection(html, 'c')).toBeUndefined();
  });
});
