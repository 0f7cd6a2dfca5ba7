import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { encodeLink, encodeOptions } from './codec.ts';
import { keepCredentials, writtenProxy } from './credentials.ts';
import { stepsSince } from './difference.ts';
import { makePlan } from './make-plan.ts';
import { originOf } from './origin.ts';
import { printFile } from './print/files.ts';
import { printScript } from './print/script.ts';
import { stepIds } from './rules/steps/ids.ts';
import type { Plan, RawOptions } from './types.ts';

const bare = 'http://proxy.example.org:3128';
const secret = 'ann:p%40ss%25word';
const proxy = `http://${secret}@proxy.example.org:3128`;
const debian = { system: 'debian-13', proxy };
const alpine = { system: 'alpine-3.24', proxy };

function plan(wishes: RawOptions, words = en): Plan {
  const result = makePlan(wishes, words);
  if (result.kind !== 'plan') throw new Error(JSON.stringify(result));
  return result.plan;
}

const noticesOf = (wishes: RawOptions): string[] => plan(wishes).notices.map(({ id }) => id);

describe('a proxy with a password', () => {
  it('is what the daemon gets, whole: from its unit, and from the start script', () => {
    // systemd reads %% as one sign.
    expect(printFile(plan(debian), 'override.conf').replaceAll('%%', '%')).toContain(
      `"HTTP_PROXY=${proxy}" "HTTPS_PROXY=${proxy}"`,
    );
    const script = plan(alpine).steps.find(({ id }) => id === 'launcher')?.file?.content ?? '';
    const exports = script.split('\n').filter((line) => /^export \w+_PROXY=/.test(line));
    const { stdout } = spawnSync('sh', ['-c', `${exports.join('\n')}\necho "$HTTPS_PROXY"`], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(`${proxy}\n`);
  });

  it('is not in a link, and the plan says so in both languages', () => {
    for (const wishes of [debian, alpine]) {
      const made = plan(wishes);
      const links = [encodeOptions(wishes), encodeLink(made.given, originOf(makePlan(wishes, en)))];
      for (const link of links) {
        expect(link).toContain('proxy.example.org');
        expect(decodeURIComponent(link)).not.toMatch(/ann|p%40ss|p@ss|%25word/);
      }
      // The first lines of a script are a link as well.
      expect(printScript(made, en).split('\n\n')[0]).not.toMatch(/ann|p%40ss|p%2540ss/);
    }
    for (const words of [en, zh])
      expect(plan(debian, words).notices.find(({ id }) => id === 'W56')?.text).toBeTruthy();
    expect(noticesOf({ ...debian, proxy: bare })).not.toContain('W56');
  });

  it('leaves nothing in the fingerprints of a link by which it could be guessed', () => {
    const steps = (wishes: RawOptions) => originOf(makePlan(wishes, en)).steps ?? '';
    for (const { system } of [debian, alpine]) {
      const without = steps({ system, proxy: bare });
      expect(steps({ system, proxy })).toBe(without);
      expect(stepsSince(without, plan({ system, proxy }).steps, stepIds)).toEqual([]);
      expect(steps({ system, proxy: 'http://proxy.example.org:3129' })).not.toBe(without);
    }
  });

  it('goes by the host in notices, never by the name', () => {
    const texts = plan(debian).notices.map(({ text }) => text);
    expect(texts.join('\n')).toContain('Pulls go through proxy.example.org,');
    expect(texts.join('\n')).not.toContain('ann');
  });

  it('stays when a link within the page, which has none, is followed', () => {
    const link = { system: 'debian-12', proxy: bare };
    expect(keepCredentials(link, debian)).toEqual({ ...link, proxy });
    const other = { ...link, proxy: 'http://other.example.org' };
    expect(keepCredentials(other, debian)).toEqual(other);
    expect(keepCredentials({ system: 'debian-12' }, debian)).toEqual({ system: 'debian-12' });
    expect(keepCredentials(link, { proxy: bare })).toEqual(link);
  });
});

describe('a proxy that was not written as it has to be', () => {
  it.each([
    ['http://ann:p@ss@proxy.example.org:3128', 'http://ann:p%40ss@proxy.example.org:3128'],
    ['http://CORP\\ann:a:b/c#d@proxy', 'http://CORP%5Cann:a%3Ab%2Fc%23d@proxy'],
    ["http://ann:it's 100%@proxy", 'http://ann:it%27s%20100%25@proxy'],
    ['http://ann:p%40ss!@proxy', 'http://ann:p%40ss%21@proxy'],
    ['http://ann:密@proxy', 'http://ann:%E5%AF%86@proxy'],
    ['HTTP://Proxy.Example.org:3128/', 'http://proxy.example.org:3128'],
    ['proxy.example.org:3128', 'http://proxy.example.org:3128'],
  ])('%s was meant to be %s', (value, written) => {
    expect(writtenProxy(value)).toBe(written);
    const result = makePlan({ system: 'debian-13', proxy: value }, en);
    expect(result).toMatchObject({ kind: 'invalid', problems: [{ change: { proxy: written } }] });
    expect(makePlan({ system: 'debian-13', proxy: written }, en).kind).toBe('plan');
  });

  it.each(['http://a b', '\u001b', 'http://ann@', 'socks4://proxy', 'http://ann:a%0Ab@proxy'])(
    'nothing is proposed for %s',
    (value) => {
      const result = makePlan({ system: 'debian-13', proxy: value }, en);
      expect(result).toMatchObject({ kind: 'invalid', problems: [{ change: { proxy: '' } }] });
      expect(JSON.stringify(result)).not.toContain('Did you mean');
    },
  );
});

describe('what goes past the proxy', () => {
  const around = (more: RawOptions): string =>
    /NO_PROXY=([^"]*)"/.exec(
      printFile(plan({ ...debian, proxy: bare, ...more }), 'override.conf'),
    )?.[1] ?? '';

  it('is this machine, and what was named', () => {
    expect(around({})).toBe('localhost,127.0.0.0/8,::1');
    expect(around({ 'no-proxy': '.corp.example,10.0.0.0/8,*' })).toBe(
      'localhost,127.0.0.0/8,::1,.corp.example,10.0.0.0/8,*',
    );
  });

  it('is nothing without a proxy, and a note says so', () => {
    const wishes = { system: 'debian-13', 'no-proxy': '.corp.example' };
    expect(printFile(plan(wishes), 'override.conf')).not.toContain('PROXY');
    expect(noticesOf(wishes)).toContain('W58');
    expect(noticesOf({ ...wishes, proxy: bare })).not.toContain('W58');
  });

  it('is named with commas, and so it is proposed', () => {
    const result = makePlan({ system: 'debian-13', 'no-proxy': 'a.example, b.example;' }, en);
    expect(result).toMatchObject({
      problems: [{ change: { 'no-proxy': 'a.example,b.example' } }],
    });
  });

  it('are root’s own commands too: a warning says by which way they get there', () => {
    const text = (system: string) =>
      plan({ system, proxy: bare }).notices.find(({ id }) => id === 'W57')?.text;
    expect(text('debian-13')).toContain('apt-get and curl');
    expect(text('fedora-44')).toContain('dnf and curl');
    expect(noticesOf({ system: 'debian-13' })).not.toContain('W57');
  });
});
