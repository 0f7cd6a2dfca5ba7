import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { decodeOptions, encodeOptions } from './codec.ts';
import { normalise, optionSpecs } from './options.ts';
import { random, sample, valuesOf } from './testing/space.ts';

/** Options without those that have their default, and without secrets: what a link keeps. */
const withoutDefaults = (wishes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(wishes).flatMap(([name, value]) => {
      const spec = optionSpecs.find((candidate) => candidate.name === name);
      const kept = spec?.inLinks?.(value) ?? value;
      return value === '' || spec?.default === value ? [] : [[name, kept]];
    }),
  );

describe('links', () => {
  it('keep every value of every option', () => {
    for (const { name, default: initial, inLinks } of optionSpecs) {
      if (name === 'lang') continue;
      for (const value of valuesOf(name)) {
        const { options, notices } = decodeOptions(encodeOptions({ [name]: value }), en);
        expect(notices).toEqual([]);
        const kept = inLinks?.(value) ?? value;
        expect(options[name] ?? initial).toBe(value === '' ? initial : kept);
      }
    }
  });

  it('come back as they were, whatever is combined', () => {
    const next = random(3);
    for (let i = 0; i < 2000; i++) {
      const wishes = withoutDefaults(sample(next));
      expect(decodeOptions(`?${encodeOptions(wishes)}`, en)).toEqual({
        options: wishes,
        notices: [],
      });
    }
  });

  it('leave defaults out, so that they stay short', () => {
    expect(encodeOptions({ system: 'debian-13', autostart: 'yes', mtu: 'auto', ping: 'no' })).toBe(
      'system=debian-13',
    );
  });

  it('keep “no” where the default is yes', () => {
    expect(encodeOptions({ autostart: 'no' })).toBe('autostart=no');
    expect(decodeOptions('autostart=no', en).options).toEqual({ autostart: 'no' });
  });

  it('say what they could not honour, and change nothing silently', () => {
    const { options, notices } = decodeOptions('system=debian-13&network=vde&colour=red', en);
    expect(options).toEqual({ system: 'debian-13' });
    expect(notices.map((notice) => notice.text)).toEqual([
      expect.stringContaining('vde'),
      expect.stringContaining('colour'),
    ]);
  });

  // Links that people may have kept. Add to this list; never change what stands in it.
  it.each([
    ['system=debian-13', { system: 'debian-13' }],
    ['system=ubuntu-24.04&lowest-port=80', { system: 'ubuntu-24.04', 'lowest-port': '80' }],
    ['system=debian-12&limits=cpu%2Cmemory', { system: 'debian-12', limits: 'cpu,memory' }],
  ])('still understands %s', (query, options) => {
    expect(decodeOptions(query, en)).toEqual({ options, notices: [] });
  });
});

const hostile = [
  "alice'; id #",
  'alice$(id)',
  'alice`id`',
  'alice\nid',
  'alice id',
  'alice\u202E',
  '../../etc',
  'a'.repeat(10_240),
  '%user',
  '%su id',
];

describe('hostile text', () => {
  const texts = optionSpecs.filter((spec) => spec.pattern !== undefined);

  it.each(texts.map((spec) => spec.name))('never gets through as %s', (name) => {
    const spec = optionSpecs.find((candidate) => candidate.name === name);
    for (const text of hostile)
      for (const value of [
        text,
        `/srv/${text}`,
        `https://example.org/${text}`,
        `10.0.3.0/24${text}`,
      ]) {
        const known = spec && normalise(spec, value);
        // Whatever is let through consists of harmless characters only.
        if (known !== null) expect(known).toMatch(/^[A-Za-z0-9_.,:/~@+*%\\-]*$/);
      }
  });

  it('is shown in notices without hiding or reordering anything', () => {
    const query = `user=${encodeURIComponent(`a\u202Eb\u0000c${'x'.repeat(10_000)}`)}`;
    const [notice] = decodeOptions(query, en).notices;
    expect(notice?.text.length).toBeLessThan(200);
    expect(notice?.text).not.toMatch(/\p{C}/u);
  });

  it('cannot break the reader of links', () => {
    for (const text of [
      '%',
      '%zz=%',
      '=',
      '&&&',
      '__proto__=1',
      'constructor=1',
      '=x',
      'a'.repeat(1e5),
    ])
      expect(() => decodeOptions(text, en)).not.toThrow();
  });
});
