import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/**
 * Every test runs on a page that must stay clean: no console error, no violation of the
 * Content-Security-Policy, no request to anybody but this site.
 */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) {
          faults.push(`request to ${url}`);
        }
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** One page of every kind, below the mode or language. */
export const kinds = {
  door: '/',
  home: '/en/',
  'home in Chinese': '/zh/',
  'home side by side': '/both/',
  contents: '/en/guide/',
  'guide page': '/en/guide/prerequisites/',
  'guide page in Chinese': '/zh/guide/networking/',
  'guide page side by side': '/both/guide/how-it-works/',
  'whole guide': '/en/all/',
  entries: '/zh/troubleshooting/',
  entry: '/en/troubleshooting/privileged-port/',
  'entry side by side': '/both/troubleshooting/no-subuid-ranges/',
  wizard: '/en/setup/',
  'wizard in Chinese': '/zh/setup/',
  'plan of a system': '/zh/setup/ubuntu-24.04/',
  diagnosis: '/en/diagnose/',
  search: '/zh/search/',
  'runs on real systems': '/en/evidence/',
  'offline reading': '/zh/offline/',
  'not saved': '/offline/',
  'not found': '/404.html',
} as const;

/**
 * What a click puts on the clipboard. Writing to it is asynchronous: whoever reads at once may get
 * what stood there before, so it is emptied first, and read until something stands there.
 */
export async function copiedBy(page: Page, button: Locator): Promise<string> {
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.click();
  await expect.poll(read).not.toBe('');
  return read();
}
