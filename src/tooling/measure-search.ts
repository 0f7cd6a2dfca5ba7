/**
 * Measures the search of a built site in Chromium: bytes over the wire of the first query of a
 * visit, from opening the box to its results, and the time from the key to the result when warm.
 *
 *   npm run build && node src/tooling/measure-search.ts [--gzip] [--detail] [FOLDER] [REPORTS.jsonl]
 *
 * With reports, the bytes of every query in them, which are other people's and often sentences.
 */

import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { languages } from '../words/languages.ts';
import { chromiumPath } from './chromium.mjs';
import { readReports } from './measure-reports.ts';
import { serveSite } from './site-server.ts';

const queries = {
  en: [
    'privileged port',
    'No subuid ranges found',
    'ping',
    'slirp4netns',
    'overlay2 slow',
    'lingering',
  ],
  zh: ['特权端口', 'No subuid ranges found', 'ping 不通', '从属 ID', '存储驱动', '开机自启'],
} as const;

/** Docusaurus with a local index of words, on fewer pages: the fastest of the peers measured. */
const peer = { name: 'Docusaurus, easyops local search (28 pages)', bytes: 64_000, warm: 11 };
const limit = { bytes: 105_000, warm: 150 };

const encoding = process.argv.includes('--gzip') ? 'gzip' : 'br';
const detail = process.argv.includes('--detail');
const places = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = places.find((place) => !place.endsWith('.jsonl')) ?? 'dist';
const reports = places.find((place) => place.endsWith('.jsonl'));

const executablePath = chromiumPath();
const server = await serveSite(folder, encoding);
const browser: Browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const settled = async (page: Page): Promise<void> => {
  await page.locator('.search-panel a, .search-panel p:not(:empty)').first().waitFor();
  await page.waitForLoadState('networkidle');
};

/** Bytes of bodies, and how many requests, for a query typed into a page that has just loaded. */
async function first(lang: string, query: string): Promise<{ bytes: number; requests: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${server.url}/${lang}/guide/`, { waitUntil: 'networkidle' });
  const sizes: Promise<[string, number]>[] = [];
  page.on('requestfinished', (request) =>
    sizes.push(request.sizes().then(({ responseBodySize }) => [request.url(), responseBodySize])),
  );
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await settled(page);
  const all = await Promise.all(sizes);
  if (detail) {
    for (const [url, size] of all) console.log(String(size).padStart(9), new URL(url).pathname);
  }
  await context.close();
  return { bytes: all.reduce((sum, [, size]) => sum + size, 0), requests: all.length };
}

/** Milliseconds from the key to the result on screen, the pause for the next key included. */
async function warm(lang: string, asked: readonly string[]): Promise<number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${server.url}/${lang}/guide/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.insertText('docker');
  await settled(page);
  const times: number[] = [];
  for (const query of asked) {
    times.push(
      await page.evaluate(async (text) => {
        const input = document.querySelector<HTMLInputElement>('site-search input');
        const panel = document.querySelector('.search-panel');
        if (!input || !panel) throw new Error('no search box');
        const began = performance.now();
        const drawn = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(resolve);
          });
          observer.observe(panel, { childList: true, subtree: true });
        });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await drawn;
        return performance.now() - began;
      }, query),
    );
  }
  await context.close();
  return times;
}

const row = (...cells: string[]): void =>
  console.log(cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(30))).join(''));

/** The bytes of the first query for each one in a file of reports: middle, most, and how many exceed the limit. */
async function firstOfReports(file: string): Promise<void> {
  const asked = readReports(file).filter(({ kind }) => kind === 'query');
  row('first query, of reports', 'queries', 'median', 'most', 'over');
  for (const lang of languages) {
    const sizes: number[] = [];
    for (const { text } of asked.filter((report) => report.lang === lang)) {
      const { bytes } = await first(lang, text);
      if (bytes > limit.bytes) console.log(`${bytes} ${text}`);
      sizes.push(bytes);
    }
    if (sizes.length === 0) continue;
    sizes.sort((a, b) => a - b);
    const over = sizes.filter((bytes) => bytes > limit.bytes).length;
    const cells = [sizes.length, sizes[sizes.length >> 1], sizes.at(-1), over];
    row(lang, ...cells.map(String));
  }
}

let worst = 0;
try {
  if (reports) await firstOfReports(reports);
  row('first query', 'bytes', 'requests', 'warm ms');
  for (const lang of languages) {
    const times = await warm(lang, queries[lang]);
    for (const [at, query] of queries[lang].entries()) {
      const { bytes, requests } = await first(lang, query);
      worst = Math.max(worst, bytes);
      row(`${lang} ${query}`, `${bytes}`, `${requests}`, (times[at] ?? 0).toFixed(0));
    }
  }
  row('most', `${worst}`, '', '');
  row('limit', `${limit.bytes}`, '', `${limit.warm}`);
  row('peer', `${peer.bytes}`, '', `${peer.warm}`);
  console.log(`texts ${encoding}; peer: ${peer.name}`);
} finally {
  await browser.close();
  await server.close();
}
