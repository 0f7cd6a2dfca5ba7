import { globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';
import { expect, test } from './site.ts';

/**
 * What a page may cost, in bytes. Brotli for the whole page, gzip for scripts. What saves the site
 * for offline reading comes when the page is there, and is counted apart: the script that asks for
 * it, and the copy itself, a language with what both share, in one file each, compressed as it is.
 */
const budget = {
  guide: 13_900,
  sideBySide: 16_900,
  /** With the page, and all that a plan of the reader's own takes. */
  wizardScript: { page: 16_000, plan: 63_000 },
  /**
   * Until answers by names are on the screen, and with the index that completes them: of a query in
   * the page's language, of a message, and of a query in the other language, which takes both.
   */
  firstSearch: {
    words: { answers: 28_000, all: 109_000 },
    message: { answers: 31_500, all: 120_000 },
    other: { answers: 42_000, all: 205_000 },
  },
  offlineScript: 2_000,
  offlineCopy: { en: 1_560_000, zh: 1_740_000, both: 630_000 },
};

/** Everything that a first visitor's browser fetches for a page, but not for a later one. */
async function load(browser: Browser, path: string, ready?: RegExp) {
  const all = await loadAll(browser, path, ready);
  return all.filter(({ url }) => !forLater.test(url));
}

/** Offline reading, from the page's side. */
const forLater = /\/_astro\/(start|offline-client)\./;

/**
 * The same with what comes once the page is there. "Idle" may come before the scripts on a slow
 * machine: `ready` is the address that a page has once they have run.
 */
async function loadAll(browser: Browser, path: string, ready?: RegExp) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const parts: Promise<{ url: string; type: string; body: Buffer }>[] = [];
  const note = (response: Response) => {
    const type = response.request().resourceType();
    parts.push(response.body().then((body) => ({ url: response.url(), type, body })));
  };
  page.on('response', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  if (ready) {
    await page.waitForURL(ready);
    await page.waitForLoadState('networkidle');
  }
  // What comes for later may still be on its way when the page is closed.
  page.off('response', note);
  const bodies = await Promise.all(parts);
  await context.close();
  return bodies;
}

const size = (parts: { body: Buffer }[], compress: (body: Buffer) => Buffer) =>
  parts.reduce((sum, { body }) => sum + compress(body).length, 0);

const pages = globSync('dist/{en,zh,both}/{guide,troubleshooting}/*/index.html').map(
  (file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`,
);
const heavy = (path: string) => statSync(`dist${path}index.html`).size;

for (const [mode, limit] of [
  ['en', budget.guide],
  ['zh', budget.guide],
  ['both', budget.sideBySide],
] as const) {
  test(`every page of text in ${mode} loads at most ${limit / 1000} KB`, async ({ browser }) => {
    // The largest of each kind tell for the rest: nothing else differs in what they load.
    const largest = (kind: string, count: number) =>
      pages
        .filter((path) => path.startsWith(`/${mode}/${kind}/`))
        .sort((a, b) => heavy(b) - heavy(a))
        .slice(0, count);
    const fat: string[] = [];
    for (const path of [...largest('guide', 12), ...largest('troubleshooting', 3)]) {
      const parts = await load(browser, path);
      const total = size(parts, brotliCompressSync);
      if (total > limit) {
        const sizes = parts.map(
          ({ url, body }) => `${brotliCompressSync(body).length} ${new URL(url).pathname}`,
        );
        fat.push(`${path}: ${total} = ${sizes.join(' + ')}`);
      }
    }
    expect(fat).toEqual([]);
  });
}

for (const lang of ['en', 'zh']) {
  for (const [what, query, limit] of [
    ['its page', '', budget.wizardScript.page],
    ['a plan that warns', '?system=debian-12&rootful=keep', budget.wizardScript.plan],
  ] as const) {
    test(`the wizard in ${lang} ships at most ${limit / 1000} KB of JavaScript for ${what}`, async ({
      browser,
    }) => {
      const scripts = (await load(browser, `/${lang}/setup/${query}`, /facts=/)).filter(
        ({ type }) => type === 'script',
      );
      expect(scripts.length).toBeGreaterThan(0);
      const bytes = size(scripts, gzipSync);
      console.log(`the wizard in ${lang}, bytes of JavaScript for ${what}:`, bytes);
      expect(bytes).toBeLessThanOrEqual(limit);
    });
  }
}

/** What a host compresses on its way; the engine and its index are compressed already. */
const isText = /\.(?:js|css|json|html)(?:\?|$)/;

test.describe('the first search of a visit', () => {
  const option = (page: Page) => page.getByRole('option');
  for (const [lang, query, kind = 'words'] of [
    ['en', 'privileged port'],
    ['en', 'overlay2 slow'],
    ['zh', 'ping 不通'],
    ['zh', '开机自启'],
    ['en', 'files created in container owned by weird uid on host'],
    ['zh', '没有root权限的服务器怎么装docker'],
    ['zh', '容器在用户退出 ssh 之后就停了，重启机器也不会自动运行，必须开启 linger 吗'],
    [
      'en',
      'Cannot reach the daemon: dial unix /run/user/1000/some.sock: no such file or directory',
      'message',
    ],
    ['en', '特权端口', 'other'],
    ['zh', 'outdated tutorial', 'other'],
  ] as const) {
    const limit = budget.firstSearch[kind];
    test(`takes at most ${limit.all / 1000} KB: ${query}`, async ({ page }) => {
      await page.goto(`/${lang}/guide/`, { waitUntil: 'networkidle' });
      const parts: Promise<{ url: string; body: Buffer }>[] = [];
      page.on('response', (response) =>
        parts.push(response.body().then((body) => ({ url: response.url(), body }))),
      );
      await page.keyboard.press('/');
      await page.keyboard.insertText(query);
      await expect(option(page).first()).toBeVisible();
      await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
      const bodies = await Promise.all(parts);
      const bytesOf = (some: typeof bodies): number =>
        some.reduce(
          (sum, { url, body }) => sum + (isText.test(url) ? brotliCompressSync(body) : body).length,
          0,
        );
      // What completes the answer: the engine with its index, and what is asked by sound.
      const isLater = ({ url }: { url: string }): boolean =>
        /\/pagefind\/\w+\/(?!names\.json)|sounds|diagnosis\.json/.test(url);
      console.log(
        lang,
        query.slice(0, 30),
        bytesOf(bodies.filter((one) => !isLater(one))),
        bytesOf(bodies),
      );
      expect(bytesOf(bodies.filter((one) => !isLater(one)))).toBeLessThanOrEqual(limit.answers);
      expect(bytesOf(bodies)).toBeLessThanOrEqual(limit.all);
    });
  }
});

test.describe('offline reading', () => {
  test.use({ serviceWorkers: 'allow' });

  test('begins when the page is there, with at most 2 KB of script', async ({ page }) => {
    await page.goto('/en/guide/install/');
    await page
      .locator('.site-footer a')
      .getByText(/^Saved/)
      .waitFor();
    // The rest is the worker's: the page itself fetches nothing for it but these scripts.
    const after = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime >= (visit?.loadEventStart ?? 0))
        .map(({ name }) => new URL(name).pathname);
    });
    expect(after.filter((path) => !forLater.test(path) && path !== '/icon.svg')).toEqual([]);
    const scripts = globSync('dist/_astro/*.js').filter((file) => forLater.test(`/${file}`));
    expect(after.filter((path) => forLater.test(path))).toHaveLength(scripts.length);
    const size = scripts.reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(file)).length,
      0,
    );
    expect(size).toBeLessThanOrEqual(budget.offlineScript);
  });

  test('fetches a language in one file beside what both share, within its budget', () => {
    const packs = JSON.parse(readFileSync('dist/offline/packs.json', 'utf8'));
    const { shared, en, zh, both } = packs;
    const sizes = {
      en: shared.download + en.download,
      zh: shared.download + zh.download,
      both: both.download,
    };
    console.log('offline copy, bytes to fetch:', sizes);
    for (const [set, limit] of Object.entries(budget.offlineCopy)) {
      expect(sizes[set as keyof typeof sizes], set).toBeLessThanOrEqual(limit);
    }
  });
});
