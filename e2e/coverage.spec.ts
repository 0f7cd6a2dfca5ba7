import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { missingFrom, readItems, textOfSection } from '../src/site/coverage.ts';

// The built pages, not their sources: commands come from the planner too.
const items = readItems(readFileSync('content/coverage.yaml', 'utf8'));

for (const lang of ['en', 'zh']) {
  test(`every fact of the official page is shown in ${lang}, in its place`, () => {
    const faults = items.flatMap((item) => {
      const html = readFileSync(`dist/${lang}/${item.page}/index.html`, 'utf8');
      const text = textOfSection(html, item.section);
      const place = `${item.id}: content/${lang}/${item.page}.mdx #${item.section ?? ''}`;
      if (text === undefined) return [`${place} does not exist`];
      return missingFrom(text, item).map((literal) => `${place} does not show “${literal}”`);
    });
    expect(faults).toEqual([]);
  });
}
