import { expect, it } from 'vitest';
import { fixFirst, withFixFirst } from './fix-first.ts';

const entry = (wrap: (html: string) => string) =>
  ['symptom', 'affected', 'cause', 'fix', 'verify']
    .map((id) => `${wrap(`<h2 id="${id}">${id}</h2>`)}<p>about ${id}</p>`)
    .join('');
const order = (html: string) => [...html.matchAll(/about ([\w-]+)/g)].map(([, id]) => id);

it.each([
  ['alone', (html: string) => html],
  ['side by side', (html: string) => `<div class="pair">${html}<h2>zh</h2></div>`],
])('puts the fix behind the message, in a frame, %s', (_, wrap) => {
  const html = withFixFirst(`<p>about nothing</p>${entry(wrap)}`);
  expect(order(html)).toEqual(['nothing', 'symptom', 'fix', 'verify', 'affected', 'cause']);
  expect(html).toMatch(/<section class="fix"[^>]*>.*about fix<\/p><\/section>/);
});

it('sorts the list of sections in the same way, with what is below them', () => {
  const headings = ['symptom', 'affected', 'cause', 'fix', 'by-hand', 'verify'];
  expect(fixFirst(headings.map((slug) => ({ slug }))).map(({ slug }) => slug)).toEqual([
    'symptom',
    'fix',
    'by-hand',
    'verify',
    'affected',
    'cause',
  ]);
});
