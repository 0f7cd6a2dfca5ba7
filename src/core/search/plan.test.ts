import { describe, expect, it } from 'vitest';
import type { QueryOptions, SearchPlan } from './plan.ts';
import { langOf, planSearch } from './plan.ts';

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

  it.each([
    ['a message', message],
    ['a long text, whatever it says', log],
  ])('asks diagnosis first for %s', (_, query) => {
    expect(plan(query)).toMatchObject({ diagnosis: 'first', mayBeWrong: false, isMessage: true });
    expect(plan(query, { brief: true }).diagnosis).toBe('enough');
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
    expect(plan(sentence).mayBeWrong).toBe(true);
    const pasted = 'net.ipv4.ip_unprivileged_port_start=0 sysctl.d rootless.conf';
    expect(plan(pasted)).toMatchObject({ mayBeWrong: false, isMessage: false });
  });

  it('takes a message as words where pages of one kind are wanted', () => {
    expect(plan(message, { kind: 'guide' })).toMatchObject({
      diagnosis: 'none',
      mayBeWrong: true,
      isMessage: false,
    });
  });
});

describe('the language of an answer', () => {
  it.each([
    ['特权端口', 'en', 'zh'],
    ['how do I upgrade rootless docker', 'zh', 'en'],
    ['privileged port', 'zh', 'zh'],
    ['failed to connect to bus', 'zh', 'zh'],
    ['slirp4netns', 'en', 'en'],
  ] as const)('to %j on a page in %s is %s', (query, page, lang) => {
    expect(langOf(query, page)).toBe(lang);
  });
});
