/**
 * The bytes that a host sends for the first search of a visit, for every query of a file of
 * reports: they are often sentences. e2e/budget.spec.ts holds the limit for some queries.
 *
 *   npm run build && node src/tooling/measure-search.ts REPORTS.jsonl
 */
import type { Browser } from '@playwright/test';
import { languages } from '../words/languages.ts';
import { type Report, readReports } from './measure-reports.ts';
import { withSite } from './site-in-browser.ts';

/** Bytes of all that is fetched from opening the box to its results, in a page that has just loaded. */
async function bytesOf(browser: Browser, origin: string, { lang, text }: Report): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}/${lang}/guide/`, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) =>
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
  );
  await page.keyboard.press('/');
  await page.keyboard.insertText(text);
  await page.locator('.search-panel a, .search-panel p:not(:empty)').first().waitFor();
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(sizes);
  await context.close();
  return all.reduce((sum, size) => sum + size, 0);
}

const queries = readReports(process.argv[2] ?? '').filter(({ kind }) => kind === 'query');
await withSite(async (browser, origin) => {
  for (const lang of languages) {
    const sizes: { bytes: number; text: string }[] = [];
    for (const query of queries.filter((report) => report.lang === lang))
      sizes.push({ bytes: await bytesOf(browser, origin, query), text: query.text });
    sizes.sort((a, b) => a.bytes - b.bytes);
    const [middle, most] = [sizes[sizes.length >> 1], sizes.at(-1)];
    if (middle && most)
      console.log(
        `${lang}: ${sizes.length} queries, median ${middle.bytes} bytes, most ${most.bytes}: ${most.text}`,
      );
  }
});
