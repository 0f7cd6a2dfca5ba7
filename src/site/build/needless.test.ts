import { expect, test } from 'vitest';
import { withoutNeedless } from './needless.ts';

test('what only the search index asks of a page is left out', () => {
  const page = '<main id="main" data-pagefind-body data-pagefind-filter="kind:guide"><p>text</p>';
  expect(withoutNeedless(page)).toBe('<main id="main"><p>text</p>');
});

test('quotes and ends of tags are plain signs in text, and nothing else is', () => {
  expect(
    withoutNeedless('<p>it&#39;s &#34;a&quot; -&gt; b &#38;&#38; &lt;c&#62; &amp;gt;</p>'),
  ).toBe('<p>it\'s "a" -> b &#38;&#38; &lt;c> &amp;gt;</p>');
});

test('what stands in a tag stays, also behind a sign that ends no tag', () => {
  const tag = '<a title="a > b &#34;c&#34; data-pagefind" aria-label=\'it&#39;s\'>';
  expect(withoutNeedless(tag)).toBe(tag);
});
