import { expect, it } from 'vitest';
import { html, join } from './html.ts';

it('escapes what is put between and inside tags', () => {
  const evil = `"><script>alert('1')</script>&`;
  expect(String(html`<a title="${evil}">${evil}</a>`)).not.toMatch(/<script|"><|'1'|&(?!#)/);
});

it('lets markup through and prints nothing for what is missing', () => {
  expect(
    String(html`<p>${join([html`<b>1</b>`, html`<b>2</b>`])}${null}${false}${undefined}${0}</p>`),
  ).toBe('<p><b>1</b><b>2</b>0</p>');
});
