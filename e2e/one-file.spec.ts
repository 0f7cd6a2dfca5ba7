import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unpack } from '../src/site/browser/offline/unpack.ts';
import { axeFaults } from './axe.ts';
import { copiedBy } from './site.ts';

/* The whole guide as one file, opened from the disk, with the network off. */

const fileOf = (lang: string): string => `dist/rootless-guide-${lang}.html`;
const address = (lang: string, place = ''): string =>
  pathToFileURL(fileOf(lang)).href + (place && `#${place}`);
const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** Nothing but the files themselves is asked for, and nothing is amiss. */
const faults: string[] = [];
test.beforeEach(async ({ page, context }) => {
  faults.length = 0;
  await context.setOffline(true);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  page.on('request', (request) => {
    const isFile = ['en', 'zh'].some((lang) => request.url().replace(/#.*/, '') === address(lang));
    if (!isFile && !/^(blob|data):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
});
test.afterEach(() => expect(faults).toEqual([]));

for (const lang of ['en', 'zh'])
  test(`the file of ${lang} weighs what it may, and the offline page says how much`, async () => {
    expect(statSync(fileOf(lang)).size).toBeLessThan(1_500_000);
    const sum = createHash('sha256')
      .update(readFileSync(fileOf(lang)))
      .digest('hex');
    const offline = readFileSync(`dist/${lang}/offline/index.html`, 'utf8');
    expect(offline).toContain(sum);
    expect(offline).toContain(`${(statSync(fileOf(lang)).size / 1e6).toFixed(1)} MB`);
  });

test('every link within a file leads to a page and a section that it has', async () => {
  for (const lang of ['en', 'zh']) {
    const [, packed = ''] =
      /<script type="text\/plain">([^<]*)/.exec(readFileSync(fileOf(lang), 'utf8')) ?? [];
    const bytes = new Uint8Array(Buffer.from(packed, 'base64'));
    const files = new Map(
      (await unpack(bytes.buffer)).map(({ entry, body }) => [
        entry[0],
        Buffer.from(body).toString(),
      ]),
    );
    const broken: string[] = [];
    for (const [from, markup] of files) {
      if (!from.endsWith('/')) continue;
      for (const [, path = '', section = ''] of markup.matchAll(
        /href="#\/([^"?#]*)(?:\?[^"#]*)?(?:#([^"]*))?"/g,
      )) {
        const isOfSystem = /^\w+\/setup\/[^/]+\/$/.test(path) && !path.endsWith('/rules/');
        const target = files.get(path);
        if (target === undefined && !isOfSystem) broken.push(`${from} -> ${path}`);
        if (target && section && !target.includes(`id="${section}"`))
          broken.push(`${from} -> ${path}#${section}`);
      }
      expect(markup).not.toMatch(/(href|action|src)="\/(?!\/)/);
    }
    expect([...new Set(broken)]).toEqual([]);
    expect([...files.keys()].filter((path) => path.endsWith('/')).length).toBeGreaterThan(100);
  }
});

test('opens at home, is read by links, and comes back to where it was', async ({ page }) => {
  await page.goto(address('en'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('without root');
  await page.getByRole('link', { name: 'Guide', exact: true }).first().click();
  await page.locator('main').getByRole('link', { name: 'Networking' }).first().click();
  await expect(page).toHaveTitle(/^Networking/);
  await expect(page.locator('nav.pages [aria-current=page]')).toHaveText('Networking');
  await page.locator('nav.contents').getByRole('link', { name: 'MTU' }).click();
  await expect(page.getByRole('heading', { name: 'MTU' })).toBeInViewport();
  expect(hash(page)).toBe('#/en/guide/networking/#mtu');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'MTU' })).toBeInViewport();
  const turned = page.locator('nav.turn a[rel=next]');
  await turned.click();
  await expect(page).not.toHaveTitle(/^Networking/);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveTitle(/^Networking/);
  await expect(page.locator('nav.turn')).toBeInViewport();
});

test('switches to the other language at the same section', async ({ page }) => {
  await page.goto(address('en', '/en/guide/install/#with-packages'));
  await expect(page).toHaveTitle(/^Install/);
  await page.locator('.modes').getByRole('link', { name: '中文' }).click();
  await expect(page.locator('h1')).toHaveText('安装');
  expect(page.url()).toBe(address('zh', '/zh/guide/install/#with-packages'));
  await expect(page.locator('#with-packages')).toBeInViewport();
});

test('search finds by names and by text, and a pasted error has its answer', async ({ page }) => {
  await page.goto(address('en', '/en/guide/install/'));
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('newuidmap');
  await page.getByRole('option', { name: /write to uid_map failed/ }).click();
  expect(hash(page)).toBe('#/en/troubleshooting/newuidmap-write-failed/');
  // A word that stands in no name and no heading.
  await page.goto(address('en', '/en/search/?q=pivot_root'));
  await expect(page.locator('#results[data-done] a').first()).toBeVisible();
  await page.goto(address('en', '/en/diagnose/'));
  await page
    .locator('#paste')
    .fill('Error: newuidmap: write to uid_map failed: Operation not permitted');
  await page.locator('diagnose-box').getByRole('button').first().click();
  const answer = page.locator('.answer h2 a');
  await expect(answer).toHaveText(/newuidmap: write to uid_map failed/);
  await answer.click();
  await expect(page.locator('h1')).toHaveText(/newuidmap: write to uid_map failed/);
});

test('search finds Chinese in the Chinese file, and has none of it in the English one', async ({
  page,
}) => {
  await page.goto(address('zh', '/zh/search/?q=端口被占用'));
  await expect(page.locator('#results[data-done] a').first()).toBeVisible();
  await page.goto(address('en', '/en/search/?q=端口'));
  await expect(page.locator('#results')).toContainText('Nothing');
});

test('an error that is pasted at home is answered', async ({ page }) => {
  await page.goto(address('zh'));
  await page
    .locator('.paste-here textarea')
    .fill('newuidmap: write to uid_map failed: Operation not permitted');
  await page.locator('.paste-here button').click();
  await expect(page.locator('.answer h2 a')).toHaveText(/newuidmap: write to uid_map failed/);
});

test('the wizard makes the plan that the command line prints, and copies it', async ({
  page,
  context,
}) => {
  const printed = (...options: string[]): string =>
    execFileSync(process.execPath, ['src/cli/plan.ts', ...options], { encoding: 'utf8' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address('en', '/en/setup/?system=fedora-44'));
  await expect(page.locator('[data-plan-name]')).toContainText('Fedora 44');
  const copied = async (): Promise<string> => {
    const text = await copiedBy(page, page.locator('[data-do=copy-all]'));
    await expect(page.locator('[data-do=copy-all]')).toContainText('Copied');
    return text;
  };
  expect((await copied()).trim()).toBe(printed('--system', 'fedora-44').trim());
  await page.locator('#option-system').selectOption('arch');
  await expect(page.locator('[data-plan-name]')).toContainText('Arch');
  await expect.poll(() => hash(page)).toContain('/en/setup/?system=arch');
  expect((await copied()).trim()).toBe(printed('--system', 'arch').trim());
  await page.goBack();
  await expect(page.locator('[data-plan-name]')).toContainText('Fedora 44');
  // Whoever leaves the wizard is not taken back by it.
  await page.getByRole('link', { name: 'Guide', exact: true }).first().click();
  await expect(page).toHaveTitle(/Guide/);
  await page.goBack();
  await expect(page.locator('[data-plan-name]')).toContainText('Fedora 44');
});

test('home opens the wizard with the system that is chosen there', async ({ page }) => {
  await page.goto(address('en'));
  await page.locator('.pills label', { hasText: 'Ubuntu 24.04' }).click();
  await page.locator('.picker button').click();
  await expect(page.locator('[data-plan-name]')).toContainText('Ubuntu 24.04');
  // The page of one system is the wizard, too.
  await page.goto(address('en', '/en/setup/debian-12/'));
  await expect(page.locator('[data-plan-name]')).toContainText('Debian 12');
});

test('what works on a page of the site works here: tabs, copying, theme, badges, filter', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address('en', '/en/guide/install/'));
  await page.getByRole('tab', { name: 'Arch Linux' }).first().click();
  const block = page.locator('distro-tabs section:visible copy-block').first();
  expect(await copiedBy(page, block.getByRole('button'))).toContain('pacman');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await background();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await expect.poll(background).not.toBe(before);
  await page.goto(address('en', '/en/guide/choosing-a-network-driver/'));
  await page.locator('a.badge').first().click();
  await expect(page.locator('.engine-box select')).toBeVisible();
  await page.goto(address('en', '/en/troubleshooting/'));
  await page.locator('entry-filter input').fill('newuidmap');
  await expect(page.locator('[data-words]:visible').first()).toContainText('newuidmap');
});

test('an address that is not in the file says so', async ({ page }) => {
  await page.goto(address('zh', '/zh/guide/nothing/'));
  await expect(page.locator('h1')).toHaveText('本文件里没有这一页');
});

test('hands out the probe', async ({ page }) => {
  await page.goto(address('en', '/en/setup/'));
  await expect(page.locator('a[href$="probe.sh"]').first()).toBeAttached();
  const file = page.waitForEvent('download');
  await page.evaluate(() =>
    document.querySelector<HTMLAnchorElement>('a[href$="probe.sh"]')?.click(),
  );
  expect(readFileSync(await (await file).path(), 'utf8')).toBe(
    readFileSync('dist/scripts/probe.sh', 'utf8'),
  );
});

const places = ['', '/guide/networking', '/troubleshooting/privileged-port', '/setup', '/diagnose'];
for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, and nothing is wider than a phone: ${colorScheme}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({
      colorScheme,
      offline: true,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    for (const place of places) {
      const lang = colorScheme === 'dark' ? 'zh' : 'en';
      await page.goto(address(lang, `/${lang}${place}/`));
      await expect(page.locator('h1')).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([place, width]).toEqual([place, 390]);
      expect([place, await axeFaults(page, colorScheme)]).toEqual([place, []]);
    }
    await context.close();
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('says why nothing can be read, and what is in the file', async ({ page }) => {
    await page.goto(address('en'));
    const text = await page.locator('body').textContent();
    expect(text).toContain('needs JavaScript to unpack it');
    expect(text).toContain('Choosing a network driver');
  });
});
