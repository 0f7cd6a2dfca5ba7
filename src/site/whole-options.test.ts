import { expect, test } from 'vitest';
import { wholeOptions } from './whole-options.ts';

test.each([
  ['With --dry-run it only shows.', 'With <span class="whole">--dry-run</span> it only shows.'],
  ['--net=host, or -p', '<span class="whole">--net=host</span>, or <span class="whole">-p</span>'],
  ['docker-ce and side-by-side, 3 - 1', 'docker-ce and side-by-side, 3 - 1'],
  ['a <b> & --memory', 'a &#60;b&#62; &#38; <span class="whole">--memory</span>'],
])('%s', (text, markup) => {
  expect(String(wholeOptions(text))).toBe(markup);
});
