import { describe, expect, it } from 'vitest';
import { outline, outlineText } from './outline.ts';

const page = (lang: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><title>T</title>${head}</head><body>${body}</body></html>`;

/** The lines of a page's body. */
const body = (html: string): string[] =>
  outlineText([outline(page('en', html))])
    .trimEnd()
    .split('\n')
    .slice(3);

describe('the outline of a page', () => {
  it('has landmarks, headings, custom elements and controls, each in its place', () => {
    expect(
      body(
        '<main id="main"><h1>A <em>b</em></h1><p>prose</p><my-box data-do="x"><label>Name <input name="n" required></label></my-box></main>',
      ),
    ).toEqual([
      'main id=main',
      '  h1 “A b”',
      '  <my-box> data-do=x',
      '    input name=n required “Name”',
    ]);
  });

  it('finds a label by the id that it names', () => {
    expect(body('<label for="a">Name</label><textarea id="a"></textarea>')).toEqual([
      'textarea id=a “Name”',
    ]);
  });

  it('lists the values of a choice, and names what hides in attributes', () => {
    expect(
      body('<select name="s" aria-label="S"><option value="">-<option value="b">B</select>'),
    ).toEqual(['select name=s values: (empty) b “S”']);
  });

  it('shows links where one finds one’s way, not in the text', () => {
    expect(
      body('<nav aria-label="Site"><a href="/en/">Home</a></nav><p><a href="/x">x</a>'),
    ).toEqual(['nav “Site”', '  a /LANG/ “Home”']);
  });

  it('says once what comes several times in a row', () => {
    expect(body('<my-box></my-box><my-box></my-box><hr><my-box></my-box>')).toEqual([
      '<my-box> (3 times)',
    ]);
  });

  it('leaves out what changes with the content of a file, and the day', () => {
    const head = '<script type="module" src="/_astro/Base.Bx_-1234.js"></script>';
    const text = outlineText([outline(page('en', '<h2>Since 2026-01-31</h2>', head))]);
    expect(text).toContain('script module /_astro/Base.*.js\n');
    expect(text).toContain('h2 “Since DAY”\n');
  });

  it('puts two languages beside each other, unless they are built differently', () => {
    const pages = (second: string) =>
      outlineText([outline(page('en', '<h1>One</h1>')), outline(page('zh', second))]);
    expect(pages('<h1>一</h1>')).toContain('h1 “One” “一”\n');
    expect(pages('<h2>一</h2>')).toMatch(/#### 1\n[\s\S]*h1 “One”\n#### 2\n[\s\S]*h2 “一”\n/);
  });
});
