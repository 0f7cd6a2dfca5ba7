/**
 * Types labelled queries into the search page of a built site, in Chromium, and prints how often
 * the right page is first and among the first three. With `--floor`, fails where it is under it.
 * The reports are other people's text and stay out of here; their form is that of
 * `measure-diagnosis.ts`, which does the same for logs.
 *
 *   npm run build && node src/tooling/measure-queries.ts REPORTS.jsonl [--misses] [--floor] [FOLDER]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { sectionEntries } from '../core/diagnosis/index.ts';
import { chromiumPath } from './chromium.mjs';
import { serveSite } from './measure-server.ts';

interface Report {
  readonly id: string;
  readonly kind: 'log' | 'query';
  readonly lang: 'en' | 'zh';
  readonly text: string;
  readonly answer: string;
  readonly also: readonly string[];
}

/** Share of queries whose right page is among the first three, in either language. */
const floor = 0.85;

const [file, folder = fileURLToPath(new URL('../../dist', import.meta.url))] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
if (!file) {
  process.stderr.write('usage: measure-queries.ts REPORTS.jsonl [--misses] [--floor] [FOLDER]\n');
  process.exit(2);
}

const reports = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Report)
  .filter(({ kind }) => kind === 'query');

/** The page of an answer: that of a section in the guide, an entry, or a page of the guide. */
function pagesOf(answer: string): string[] {
  const id = answer.replace(/^beyond:/, '');
  const section = sectionEntries.find((one) => one.id === id)?.address.replace(/#.*/, '');
  return [section ?? `troubleshooting/${id}/`, `guide/${id}/`];
}

async function found(page: Page, url: string): Promise<string[]> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const links = page.locator('#results a.search-result');
  return links.evaluateAll((all) =>
    all.slice(0, 3).map((one) => (one as HTMLAnchorElement).pathname.replace(/^\/\w+\//, '')),
  );
}

const server = await serveSite(folder, 'identity');
const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let held = true;
try {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  process.stdout.write(`${'queries'.padEnd(12)}${'n'.padStart(5)}`);
  process.stdout.write(
    `${['first', 'three', 'related'].map((name) => name.padStart(12)).join('')}\n`,
  );
  const misses: string[] = [];
  for (const lang of ['en', 'zh'] as const) {
    const asked = reports.filter((report) => report.lang === lang);
    const count = { first: 0, three: 0, related: 0 };
    for (const { id, text, answer, also } of asked) {
      const query = encodeURIComponent(text);
      const pages = await found(page, `${server.url}/${lang}/search/?q=${query}`);
      const right = pagesOf(answer);
      const near = [...right, ...also.flatMap(pagesOf)];
      const three = pages.some((one) => right.includes(one));
      if (pages[0] && right.includes(pages[0])) count.first++;
      if (three) count.three++;
      // Another page that its reader can be helped with too.
      if (pages.some((one) => near.includes(one))) count.related++;
      if (!three) misses.push(`${id} ${lang}: want ${right[0]}, got ${pages.join(' ')}\n  ${text}`);
    }
    const cells = Object.values(count).map((hits) =>
      `${((100 * hits) / (asked.length || 1)).toFixed(1)} %`.padStart(12),
    );
    const name = lang === 'en' ? 'English' : 'Chinese';
    process.stdout.write(`${name.padEnd(12)}${`${asked.length}`.padStart(5)}${cells.join('')}\n`);
    held &&= asked.length === 0 || count.three / asked.length >= floor;
  }
  if (process.argv.includes('--misses')) process.stdout.write(`\n${misses.join('\n')}\n`);
} finally {
  await browser.close();
  await server.close();
}
if (process.argv.includes('--floor')) {
  process.stdout.write(`floor ${held ? 'held' : 'missed'}\n`);
  process.exitCode = held ? 0 : 1;
}
