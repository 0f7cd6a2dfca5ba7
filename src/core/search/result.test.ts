import { describe, expect, it } from 'vitest';
import type { IndexedPage } from './page.ts';
import { pieces } from './pieces.ts';
import { kindOf } from './result.ts';
import { longestRun } from './section.ts';
import { toResult } from './text-result.ts';

/** A page of 90 words `w0 w1 …`, with a heading at 20 and one at 60. */
const page: IndexedPage = {
  url: '/en/guide/ports/',
  content: Array.from({ length: 90 }, (_, at) => `w${at}`).join(' '),
  meta: { title: '特  权 端  口' },
  filters: { kind: ['guide'] },
  anchors: [
    { element: 'h2', id: 'later', text: '以  后', location: 60 },
    { element: 'h2', id: 'first', text: 'First', location: 20 },
    { element: 'p', id: 'no-heading', text: 'x', location: 30 },
    { element: 'h3', id: 'empty', text: ' ', location: 62 },
  ],
};
const at = (...locations: number[]) =>
  locations.map((location) => ({ location, balanced_score: 1 }));
const textOf = (found: ReturnType<typeof at>): string =>
  toResult(page, found)
    .excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('a page as a result', () => {
  it('has its title and headings joined, and its kind', () => {
    const { title, kind, section } = toResult(page, at(70));
    expect([title, kind]).toEqual(['特权端口', 'guide']);
    expect(section).toEqual({ title: '以后', url: '/en/guide/ports/#later' });
  });

  it('opens where the query stands together, before where it stands often', () => {
    expect(toResult(page, at(21, 25, 31, 37, 64, 65)).section?.title).toBe('以后');
    expect(toResult(page, at(21, 25, 64)).section?.title).toBe('First');
  });

  it('opens at its top for what stands above all headings, and for nothing found', () => {
    expect(toResult(page, at(3)).section).toBeUndefined();
    expect(toResult(page, []).section).toBeUndefined();
  });

  it('shows the words around what was found, and only of its section', () => {
    expect(textOf(at(48, 49))).toMatch(/^…w\d+ .*w47 \[w48 w49\] w50.* w\d+…$/);
    expect(textOf(at(60))).toMatch(/^\[w60\] w61 .*…$/);
    expect(textOf(at(59))).toMatch(/^….* w58 \[w59\]$/);
    expect(textOf(at(40)).match(/w\d+/g)).toHaveLength(24);
  });

  it('shows the stretch with most of it', () => {
    expect(textOf(at(22, 50, 52, 58))).toContain('[w50] w51 [w52]');
    expect(textOf(at(22, 50, 52, 58))).not.toContain('w22');
  });

  it('shows its beginning where nothing was found', () => {
    expect(textOf([])).toMatch(/^w0 w1 .* w23…$/);
  });

  it('shows the beginning of a section that has all of it', () => {
    expect(textOf(at(40))).toMatch(/^w20 .*\[w40\]/);
  });

  it('shows a section that is shorter than an excerpt wholly', () => {
    expect(textOf(at(3))).toMatch(/^w0 w1 w2 \[w3\] .*w19$/);
  });
});

describe('runs of locations', () => {
  it('are counted once for each place', () => expect(longestRun([9, 4, 5, 6, 6])).toBe(3));
});

describe('kinds of pages', () => {
  it.each([
    ['guide/ports/', 'guide'],
    ['troubleshooting/no-subuid-ranges/', 'troubleshooting'],
    ['setup/debian-13/', 'setup'],
    ['', 'setup'],
  ])('%j is %s', (address, kind) => expect(kindOf(address)).toBe(kind));
});

describe('pieces', () => {
  const words = (text: string) =>
    text.split(' ').map((word) => ({
      text: word.replace(/^\[(.*)\]$/, '$1'),
      marked: word.startsWith('['),
    }));

  it('keep the blanks of a text, and make one mark of neighbours', () => {
    expect(pieces(words('a <img> [b] [c] d'))).toEqual([
      { text: 'a <img> ', marked: false },
      { text: 'b c', marked: true },
      { text: ' d', marked: false },
    ]);
  });

  it('join Chinese across marks', () => {
    expect(pieces(words('发 布 [特] [权] 端 口 ， see [port] 80'))).toEqual([
      { text: '发布', marked: false },
      { text: '特权', marked: true },
      { text: '端口，see ', marked: false },
      { text: 'port', marked: true },
      { text: ' 80', marked: false },
    ]);
  });
});
