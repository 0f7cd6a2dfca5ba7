import { describe, expect, it } from 'vitest';
import { stem } from '../text/stem.ts';
import { locate } from './locate.ts';
import type { NamedPage } from './names.ts';
import { pagesNamed, readNames, spreadParts, wholeNames } from './names.ts';

const page = (id: string, names: string[], headings: Record<string, string> = {}): NamedPage => ({
  url: id,
  names,
  headings,
});

const pages = [
  page('storage', ['Storage', 'images disappeared', '镜像不见了'], {
    move: 'Moving the data directory',
  }),
  page('subuid', ['No subuid ranges found in /etc/subuid', '没有 sudo']),
  page('ports', ['Ports', 'port 80', '特权端口']),
  page('directory', ['Directory', '域账号']),
];
const names = readNames({ pages, spread: [] });
const found = (part: string): string[] => pagesNamed(part, names).map(({ id }) => id);

describe('stem', () => {
  it.each([
    ['mounted', 'mounting'],
    ['mount', 'mounts'],
    ['file', 'files'],
    ['services', 'service'],
    ['stopped', 'stop'],
    ['processes', 'process'],
    ['installed', 'install'],
  ])('makes one word of %s and %s', (left, right) => {
    expect(stem(left)).toBe(stem(right));
  });

  it('keeps words apart that only begin alike, and short ones whole', () => {
    expect(stem('port')).not.toBe(stem('podman'));
    expect(stem('ping')).toBe('ping');
    expect(stem('dns')).toBe('dns');
  });
});

describe('names of pages', () => {
  it('are found by other forms of their words', () => {
    expect(found('image')).toEqual(['storage']);
    expect(found('range')).toEqual(['subuid']);
  });

  it('are found by pairs, Chinese or not, that stand together', () => {
    expect(found('"subuid range"')).toEqual(['subuid']);
    expect(found('"特 权"')).toEqual(['ports']);
    expect(found('"权 特"')).toEqual([]);
  });

  it('are found by a path as it is and by its parts', () => {
    expect(found('etcsubuid')).toEqual(['subuid']);
    expect(found('etc')).toEqual(['subuid']);
  });

  it('count most in the title; Chinese search words as much, and others less', () => {
    const scoreOf = (part: string) => pagesNamed(part, names)[0]?.score;
    expect(scoreOf('images')).toBeLessThan(scoreOf('storage') ?? 0);
    expect(scoreOf('"镜 像"')).toBe(scoreOf('storage'));
  });

  it('count more than the titles of sections', () => {
    const [byHeading] = pagesNamed('directory', names);
    const [byName] = pagesNamed('storage', names);
    expect(byHeading?.id).toBe('storage');
    expect(byHeading?.score).toBeLessThan(byName?.score ?? 0);
  });

  it('are recognized whole, with other words between theirs', () => {
    const whole = (query: string) => wholeNames(query, names).map(([, [hit]]) => hit?.id);
    expect(whole('my images have disappeared again')).toEqual(['storage']);
    expect(whole('为什么镜像不见了')).toEqual(['storage']);
    expect(whole('没有 sudo 怎么装')).toEqual(['subuid']);
    expect(whole('域账号怎么装')).toEqual(['directory']);
    expect(whole('my images')).toEqual([]);
  });
});

describe('parts that tell little', () => {
  it('are a longer Chinese phrase only where all of its pairs are', () => {
    const spread = new Set(['看不', '不到', '没有']);
    const isSpread = (phrase: string): boolean =>
      spreadParts(phrase, [phrase], spread).spread.has(phrase);
    expect(isSpread('"看 不 到"')).toBe(true);
    expect(isSpread('"看 不 到 镜 像"')).toBe(false);
  });
});

describe('locate', () => {
  it('finds words in other forms, and phrases, with what they are worth', () => {
    const text = 'Mount the `files`. 挂 载 目 录 ， again: mounted 挂 起';
    const places = locate(
      text.split(' '),
      new Map([
        ['mounting', 2],
        ['"挂 载"', 3],
      ]),
    );
    expect(places.map(({ location, balanced_score }) => [location, balanced_score])).toEqual([
      [0, 2],
      [3, 3],
      [4, 3],
      [9, 2],
    ]);
  });
});
