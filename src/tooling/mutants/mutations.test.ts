// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources of programs
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { random } from '../../core/planner/testing/space.ts';
import { harmless } from './harmless.ts';
import { applied, chosen, described, mutationSites } from './mutations.ts';

/** Everything that one change makes of a line. */
const all = (source: string): string[] =>
  mutationSites('x.ts', source).flatMap((site) =>
    site.map((mutation) => applied(source, mutation)),
  );

describe('a mutant', () => {
  it.each([
    ['turns a comparison round', 'a === b', 'a !== b'],
    ['moves a boundary', 'a < b', 'a <= b'],
    ['mixes up and with or', 'a && b', '((a) || (b))'],
    ['forgets a not', '!a', 'a'],
    ['negates a condition', 'if (a) b();', 'if (!(a)) b();'],
    ['swaps branches', 'a ? b : c', 'a ? c : b'],
    ['takes one side of a default', 'a ?? b', '(b)'],
    ['flips a switch', 'f(true)', 'f(false)'],
    ['counts one more', '65_536', '65537'],
    ['counts one less than nothing', 'a[0]', 'a[(-1)]'],
    ['drops an element', 'f([a, b])', 'f([ b])'],
    ['drops a property', '({ a, b })', '({ a,  })'],
    ['changes a character', "'ab'", "'xb'"],
    ['changes a digit', "'29.5'", "'29.6'"],
    ['drops a character', "'ab'", "'b'"],
    ['drops a word', "'apt-get install -y'", "'apt-get -y'"],
    ['empties a text', "'ab'", "''"],
    ['fills an empty text', "''", "'x'"],
    ['changes the text around a place', '`a${b}c`', '`a${b}x`'],
    ['loosens an anchor', '/^ab/', '/ab/'],
    ['loosens a repeat', '/a+b/', '/a*b/'],
    ['widens a count', '/a{2,5}/', '/a{2,6}/'],
    ['asks another quantifier', 'a.some(b)', 'a.every(b)'],
  ])('%s', (_, source, mutant) => {
    expect(all(source)).toContain(mutant);
  });

  it('leaves alone what only the compiler reads', () => {
    expect(
      all("import { a } from './a.ts'; type B = 'b'; interface C { readonly d: 'e' }"),
    ).toEqual([]);
  });

  it('is never the text itself', () => {
    const source = 'const a = [/[a-z]+x?$/u, `b${c}`, "d\\n e", 10, x ?? y] as const;';
    expect(all(source).length).toBeGreaterThan(15);
    expect(all(source)).not.toContain(source);
  });

  it('is told by its line', () => {
    const source = 'f(\n  a === b,\n);\n';
    const [site] = mutationSites('x.ts', source);
    expect(described(source, site?.[0] as never)).toEqual({
      line: 2,
      before: 'a === b,',
      after: 'a !== b,',
    });
  });
});

describe('the choice of mutants', () => {
  const files = [
    { file: 'large', sites: mutationSites('x.ts', '[1, 2, 3, 4, 5, 6, 7, 8, 9]') },
    { file: 'small', sites: mutationSites('x.ts', '[1, 2, 3]') },
  ];

  it('is the same by the same seed', () => {
    expect(chosen(files, 6, random(1))).toEqual(chosen(files, 6, random(1)));
    expect(chosen(files, 6, random(1))).not.toEqual(chosen(files, 6, random(2)));
  });

  it('gives each file its share, and takes no place twice', () => {
    const some = chosen(files, 8, random(3));
    expect(some.filter(({ file }) => file === 'small')).toHaveLength(2);
    const every = chosen(files, 1000, random(3));
    expect(every).toHaveLength(24);
    expect(new Set(every).size).toBe(24);
  });
});

describe('a survivor that is called harmless', () => {
  const root = new URL('../../../', import.meta.url);
  it.each(harmless)('$file: $before', ({ file, before, after }) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    const ways = mutationSites(file, source).flat();
    expect(ways.map((one) => described(source, one))).toContainEqual(
      expect.objectContaining({ before, after }),
    );
  });
});
