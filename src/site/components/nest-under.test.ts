import { expect, it } from 'vitest';
import { nestUnder } from './nest-under.ts';

it('puts a document a level down, under its own ids', () => {
  expect(
    nestUnder(
      'install',
      '<h2 id="verify">V</h2><div><h3 id="x"><a href="#verify">X</a></h3></div>',
    ),
  ).toBe(
    '<h3 id="install--verify">V</h3><div><h4 id="install--x"><a href="#install--verify">X</a></h4></div>',
  );
});
