import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** What a page may cost, in bytes. Brotli for the whole page, gzip for scripts. */
const budget = { guide: 10_000, sideBySide: 15_000, wizardScript: 25_000 };

async function load(page: Page, path: string) {
  const parts: { url: string; type: string; body: Buffer }[] = [];
  page.on('response', async (response) => {
    const type = response.request().resourceType();
    parts.push({ url: response.url(), type, body: await response.body() });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return parts;
}

const size = (parts: { body: Buffer }[], compress: (body: Buffer) => Buffer) =>
  parts.reduce((sum, { body }) => sum + compress(body).length, 0);

for (const [path, limit] of [
  ['/en/guide/how-it-works/', budget.guide],
  ['/en/guide/prerequisites/', budget.guide],
  ['/en/guide/install/', budget.guide],
  ['/en/guide/networking/', budget.guide],
  ['/en/guide/daemon-and-client/', budget.guide],
  ['/zh/guide/prerequisites/', budget.guide],
  ['/zh/guide/networking/', budget.guide],
  ['/en/troubleshooting/privileged-port/', budget.guide],
  ['/both/guide/networking/', budget.sideBySide],
] as const) {
  test(`${path} loads at most ${limit / 1000} KB`, async ({ page }) => {
    const parts = await load(page, path);
    const told = parts
      .map(({ url, body }) => `${brotliCompressSync(body).length} ${new URL(url).pathname}`)
      .join(', ');
    expect(size(parts, brotliCompressSync), told).toBeLessThanOrEqual(limit);
  });
}

for (const lang of ['en', 'zh']) {
  test(`the wizard in ${lang} ships at most 25 KB of JavaScript`, async ({ page }) => {
    const scripts = (await load(page, `/${lang}/setup/`)).filter(({ type }) => type === 'script');
    expect(scripts.length).toBeGreaterThan(0);
    expect(size(scripts, gzipSync)).toBeLessThanOrEqual(budget.wizardScript);
  });
}
