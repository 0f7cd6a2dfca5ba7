import type { Page } from '@playwright/test';
import { loadAnswers } from '../content/load-answers.ts';
import { type Measure, miss, type Report, share, table } from './measure-reports.ts';
import { withSite } from './site-in-browser.ts';

/** Share of queries that have a page that helps among the first three, in either language. */
const floor = 0.92;

const addresses = new Map(loadAnswers().map(({ id, address }) => [id, address.replace(/#.*/, '')]));

/** The page of an answer: that of a section in the guide, an entry, or a page of the guide. */
const pagesOf = (id: string): string[] => [
  addresses.get(id) ?? `troubleshooting/${id}/`,
  `guide/${id}/`,
];

/** Types a query into the search page: the first three pages that it finds. */
async function found(page: Page, origin: string, { lang, text }: Report): Promise<string[]> {
  await page.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(text)}`);
  await page.locator('#results[data-done]').waitFor({ state: 'attached' });
  const links = page.locator('#results a.search-result');
  return links.evaluateAll((all) =>
    all.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname.replace(/^\/\w+\//, '')),
  );
}

function judge(report: Report, pages: readonly string[]) {
  const right = pagesOf(report.answer);
  const near = [...right, ...report.also.flatMap(pagesOf)];
  return {
    report,
    got: pages.join(' '),
    first: right.some((page) => page === pages[0]),
    three: pages.some((page) => right.includes(page)),
    /** Another page that its reader can be helped with is among the three. */
    helpful: pages.some((page) => near.includes(page)),
  };
}

/** Types every query into the search page of the built site, in Chromium. */
export async function measureQueries(queries: readonly Report[]): Promise<Measure> {
  const results: ReturnType<typeof judge>[] = [];
  await withSite(async (browser, origin) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    for (const query of queries) results.push(judge(query, await found(page, origin, query)));
  });
  const en = results.filter(({ report }) => report.lang === 'en');
  const zh = results.filter(({ report }) => report.lang === 'zh');
  return {
    table: table(['first', 'three', 'helpful'], { 'queries, en': en, 'queries, zh': zh }),
    misses: results.filter(({ three }) => !three).map(miss),
    held: [en, zh].every((some) => some.length === 0 || share(some, 'helpful') >= floor),
  };
}
