import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { loadAnswers } from '../content/load-answers.ts';
import { languages } from '../words/languages.ts';
import { chromiumPath } from './chromium.mjs';
import type { Measure, Report } from './measure-reports.ts';
import { shortened, table } from './measure-reports.ts';
import { serveSite } from './site-server.ts';

/** Share of queries whose right page is among the first three, in either language. */
const floor = 0.85;

const columns = ['first', 'three', 'helpful'] as const;

const addresses = new Map(loadAnswers().map(({ id, address }) => [id, address.replace(/#.*/, '')]));

/** The page of an answer: that of a section in the guide, an entry, or a page of the guide. */
const pagesOf = (id: string): string[] => [
  addresses.get(id) ?? `troubleshooting/${id}/`,
  `guide/${id}/`,
];

async function found(page: Page, url: string): Promise<string[]> {
  await page.goto(url);
  await page.locator('#results .search-status:not(:empty)').waitFor();
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
    pages,
    first: pages[0] !== undefined && right.includes(pages[0]),
    three: pages.some((page) => right.includes(page)),
    /** Another page that its reader can be helped with is among the three. */
    helpful: pages.some((page) => near.includes(page)),
  };
}

/** Types every query into the search page of a built site, in Chromium. */
export async function measureQueries(reports: readonly Report[], folder: string): Promise<Measure> {
  const server = await serveSite(folder, 'identity');
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const results: ReturnType<typeof judge>[] = [];
    for (const report of reports.filter(({ kind }) => kind === 'query')) {
      const query = encodeURIComponent(report.text);
      const url = `${server.url}/${report.lang}/search/?q=${query}`;
      results.push(judge(report, await found(page, url)));
    }
    const rows = languages.map((lang) => {
      const some = results.filter(({ report }) => report.lang === lang);
      const cells = columns.map((column) => some.filter((result) => result[column]).length);
      const name = `queries, ${lang}`;
      return { name, size: some.length, cells };
    });
    const misses = results
      .filter(({ three }) => !three)
      .map(
        ({ report, pages, helpful }) =>
          `${report.id}: want ${pagesOf(report.answer)[0]}${helpful ? ' (helped)' : ''}\n  got ${pages.join(' ') || 'nothing'}\n${shortened(report)}`,
      );
    const held = rows.every(({ size, cells }) => size === 0 || (cells[1] ?? 0) / size >= floor);
    return { table: table(columns, rows), misses, held };
  } finally {
    await browser.close();
    await server.close();
  }
}
