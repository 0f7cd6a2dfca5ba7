import { describe, expect, it } from 'vitest';
import { partsForIndex } from './ask-index.ts';
import type { FoundSoFar } from './combine.ts';
import { combine, furtherPages, isTooFew, readTogether } from './combine.ts';
import type { NamedPage } from './names.ts';
import { readNames } from './names.ts';
import type { QueryOptions, SearchPlan } from './plan.ts';
import { planSearch } from './plan.ts';
import type { SearchResult } from './result.ts';

const plan = (query: string, options?: QueryOptions): SearchPlan => {
  const made = planSearch(query, options);
  if (!made) throw new Error(`no plan for ${query}`);
  return made;
};

const message =
  'Cannot reach the daemon: dial unix /run/user/1000/some.sock: no such file or directory';
const log = 'a/path of/some file/that is/long '.repeat(5);
const sentence = 'why do my containers stop every time when I log out of the server';

describe('the plan of a search', () => {
  it.each(['', '  ', '"<>|`'])('is none for %j, which asks for nothing', (query) => {
    expect(planSearch(query)).toBeUndefined();
  });

  it('asks the index for few words, all together, and fetches their files only once', () => {
    expect(plan('Privileged port')).toMatchObject({
      diagnosis: 'none',
      together: { phrase: '"Privileged port"', plain: 'Privileged port' },
      byNames: { spell: true, isMessage: false, fetched: ['privileged', 'port'] },
    });
    expect(plan('特权端口').together?.phrase).toBe('"特 权 端 口"');
  });

  it.each([sentence, '没有root权限的服务器怎么装docker', 'one two three four five'])(
    'asks for no sentence word by word: %s',
    (query) => {
      const { together, byNames } = plan(query);
      expect(together).toBeUndefined();
      expect(byNames.fetched).toEqual([]);
    },
  );

  it('asks the index for nothing in traditional Chinese, which it does not have', () => {
    expect(plan('連接埠', { isTraditional: true }).together).toBeUndefined();
    expect(plan('端口').together).toBeDefined();
  });

  it.each([
    ['a message', message],
    ['a long text, whatever it says', log],
  ])('asks diagnosis first for %s', (_, query) => {
    const { diagnosis, byNames } = plan(query);
    expect(diagnosis).toBe('first');
    expect(byNames).toMatchObject({ spell: false, isMessage: true });
  });

  it.each([
    ['words', 'no subuid ranges: failed'],
    ['a sentence', sentence],
    [
      'what is pasted and no message',
      'net.ipv4.ip_unprivileged_port_start=0 sysctl.d rootless.conf',
    ],
  ])('asks no diagnosis for %s', (_, query) => {
    expect(plan(query).diagnosis).toBe('none');
  });

  it('corrects what was typed, and not what was pasted', () => {
    expect(plan(sentence).byNames.spell).toBe(true);
    const pasted = 'net.ipv4.ip_unprivileged_port_start=0 sysctl.d rootless.conf';
    expect(plan(pasted).byNames).toMatchObject({ spell: false, isMessage: false });
  });

  it('takes a message as words where pages of one kind are wanted', () => {
    const { diagnosis, byNames } = plan(message, { kind: 'guide' });
    expect(diagnosis).toBe('none');
    expect(byNames).toMatchObject({ spell: true, isMessage: false });
  });

  it('keeps a sentence and a message brief, and words at their limit', () => {
    const brief = { limit: 4, brief: true };
    expect(plan(message, brief).diagnosis).toBe('enough');
    expect(plan(message, brief).byNames.limit).toBe(2);
    expect(plan(sentence, brief).byNames.limit).toBe(3);
    expect(plan(sentence, { limit: 4 }).byNames.limit).toBe(4);
    expect(plan('ports', brief).limit).toBe(4);
    expect(plan(sentence, { limit: 1, brief: true }).byNames.limit).toBe(1);
  });
});

const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));
const results = (...urls: string[]) =>
  urls.map((url): SearchResult => ({ title: url, url, kind: '', section: undefined, excerpt: [] }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('pages with all the words', () => {
  it('are read up to the limit, those with the phrase first', () => {
    const found = readTogether(plan('a phrase', { limit: 2 }), hits('c'), hits('a', 'b', 'c'));
    expect([ids(found.hits), ids(found.read)]).toEqual(['cab', 'ca']);
  });

  it('are no answer to a phrase that stands nowhere, and are one to a single word', () => {
    expect(ids(readTogether(plan('a phrase'), [], hits('a')).read)).toBe('');
    expect(ids(readTogether(plan('word'), [], hits('a')).read)).toBe('a');
  });

  it('are looked at even where only their number is asked for', () => {
    expect(ids(readTogether(plan('word', { limit: 0 }), [], hits('a', 'b')).read)).toBe('a');
  });
});

const so = (found: Partial<FoundSoFar> & { ids?: string[] } = {}): FoundSoFar => {
  const all = hits(...(found.ids ?? []));
  const diagnosed = { results: [], pages: [], isExact: false };
  return { diagnosed, together: { hits: all, read: all }, results: [], ...found };
};

describe('names', () => {
  const pages = ['guide/a/', 'troubleshooting/b/', 'guide/c/', 'setup/d/'].map(
    (url): NamedPage => ({ id: url.at(-2) ?? '', url, names: [], headings: [] }),
  );
  const further = (made: SearchPlan, found: FoundSoFar) => {
    const { further, room } = furtherPages(made, ['d', 'c', 'b', 'a'], pages, found);
    return [further.join(''), room];
  };

  it.each([
    ['nothing', so(), true],
    ['two pages', so({ ids: ['a', 'b'], results: results('a', 'b') }), true],
    ['three pages', so({ ids: ['a', 'b', 'c'], results: results('a', 'b', 'c') }), false],
    ['three pages that are no answer', so({ ids: ['a', 'b', 'c'] }), true],
  ])('help where the index has %s: %s', (_, found, help) => {
    expect(isTooFew(found)).toBe(help);
  });

  it('add pages that were not found yet, as many as there is room for', () => {
    expect(further(plan('word'), so({ ids: ['a'], results: results('a') }))).toEqual(['dcb', 7]);
    expect(further(plan('word'), so({ ids: ['a'] }))).toEqual(['dcba', 8]);
  });

  it('leave out pages that diagnosis has, and of other kinds', () => {
    const diagnosed = { results: results('b'), pages: ['troubleshooting/b/'], isExact: false };
    expect(further(plan(message), so({ diagnosed }))).toEqual(['dca', 7]);
    expect(further(plan('word', { kind: 'guide' }), so())).toEqual(['ca', 8]);
  });

  it('have no room where diagnosis fills a brief answer', () => {
    const diagnosed = { results: results('a', 'b', 'c'), pages: [], isExact: false };
    const [, room] = further(plan(message, { limit: 4, brief: true }), so({ diagnosed }));
    expect(room).toBe(0);
  });
});

describe('all that was found', () => {
  const urls = ({ results }: { results: readonly SearchResult[] }) =>
    results.map(({ url }) => url).join('');

  it('has the message first, then pages with all the words, then those of names', () => {
    const found = so({
      ids: ['b'],
      results: results('b'),
      diagnosed: { results: results('a'), pages: [], isExact: true },
    });
    const named = { further: ['c', 'd', 'e'], results: results('c'), suggestion: 'other' };
    const outcome = combine(plan('word', { limit: 2 }), found, named);
    expect([urls(outcome), outcome.total, outcome.suggestion]).toEqual(['ab', 5, 'other']);
  });

  it('counts all pages of the index but those that turned out to be no answer', () => {
    const together = { hits: hits('a', 'b', 'c', 'd', 'e'), read: hits('a', 'b') };
    const outcome = combine(plan('word'), so({ together, results: results('a') }));
    expect([urls(outcome), outcome.total]).toEqual(['a', 4]);
  });

  it('is the entry alone where diagnosis is enough', () => {
    const diagnosed = { results: results('a'), pages: [], isExact: true };
    expect(combine(plan(message), so({ diagnosed })).total).toBe(1);
  });
});

describe('what the index is asked for in a search by names', () => {
  const names = readNames([
    { id: 'a', url: 'guide/a/', names: ['Ports', '特权端口'], headings: [] },
  ]);
  const askedParts = (parts: string[], more = {}) =>
    partsForIndex(parts, names, { isMessage: false, fetched: [], ...more });

  it('is the longest words and one pair that no page is named with', () => {
    expect(askedParts(['ports', 'nfs', 'volume', 'keyring', '"特 权"', '"掉 线"'])).toEqual([
      'keyring',
      'volume',
      '"掉 线"',
    ]);
  });

  it('is no pair where names have enough of them', () => {
    expect(askedParts(['"特 权"', '"权 端"', '"端 口"', '"掉 线"'])).toEqual([]);
  });

  it('is what was fetched already, if anything was', () => {
    expect(askedParts(['slow', 'nfs', '"slow nfs"'], { fetched: ['slow', 'nfs'] })).toEqual([
      'slow',
      'nfs',
      '"slow nfs"',
    ]);
  });

  it('is nothing for a message', () => {
    expect(askedParts(['keyring'], { isMessage: true })).toEqual([]);
  });
});
