import { expect, it } from 'vitest';
import { nestUnder } from './nest-under.ts';

const chapters = {
  base: '/en/guide/',
  anchors: (section: string) => (section === 'x' ? ['old'] : []),
};

it('puts a document a level down, under its own ids', () => {
  expect(
    nestUnder(
      'install',
      '<h2 id="verify">V</h2><div><h3 id="x"><a href="#verify">X</a></h3></div>',
      chapters,
    ),
  ).toBe(
    '<h3 id="install--verify">V</h3>' +
      '<div><h4 id="install--x"><span id="old"></span><a href="#install--verify">X</a></h4></div>',
  );
});

it.each([
  ['/en/guide/ports/#publish', '#ports--publish'],
  ['/en/guide/ports/', '#ports'],
  ['/en/guide/', '/en/guide/'],
  ['/en/troubleshooting/ping/#fix', '/en/troubleshooting/ping/#fix'],
  ['https://docs.docker.com/#a', 'https://docs.docker.com/#a'],
])('leads %s to %s', (from, to) => {
  expect(nestUnder('install', `<a href="${from}">a</a>`, chapters)).toBe(`<a href="${to}">a</a>`);
});
