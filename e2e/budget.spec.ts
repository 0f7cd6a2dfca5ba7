import { globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';
import { holdTo } from './headroom.ts';
import { expect, test } from './site.ts';

/**
 * What a page may cost, in bytes. Brotli for the whole page, gzip for scripts. A page of text is all that
 * a first visit fetches until something is touched, the icon included. What saves the site for offline reading comes to
 * readers who stay, and is counted apart: the script that asks for it, and the copy itself, a language
 * with what both share, in one file each, compressed as it is.
 */
const budget = {
  text: { en: 12_030, zh: 12_500, both: 15_720 },
  // The commands of three distributions, to paste, are more than any other page has.
  install: { en: 13_400, zh: 13_900, both: 16_750 },
  /** Until something is touched. */
  requests: 5,
  // In addition, where a reader is asked for the engine.
  engineChoice: 4,
  /** With the page, and all that a plan of the reader's own takes. */
  wizardScript: { page: 2_700, plan: 56_000 },
  /**
   * Until answers by names are on the screen, and with what completes them: of a query in the page's
   * language, of a message, and of a query that only the names of the other language know.
   */
  firstSearch: {
    words: { answers: 25_200, all: 106_000 },
    message: { answers: 25_200, all: 106_000 },
    other: { answers: 39_000, all: 106_000 },
  },
  offlineScript: 2_000,
  offlineCopy: { en: 1_895_000, zh: 2_085_000, both: 716_000 },
};

/**
 * Everything that a first visitor's browser fetches for a page, until it is idle and nothing was touched.
 * "Idle" may come before the scripts on a slow machine: `ready` is the address that a page has once they
 * have run.
 */
async function load(browser: Browser, path: string, ready?: RegExp) {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const parts: Promise<{ url: string; type: string; body: Buffer }>[] = [];
  const note = (response: Response) => {
    const type = response.request().resourceType();
    parts.push(response.body().then((body) => ({ url: response.url(), type, body })));
  };
  page.on('response', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  // What every page begins with, however long a busy machine takes for it.
  await page.waitForFunction(() => customElements.get('copy-block'));
  if (ready) await page.waitForURL(ready);
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  const bodies = await Promise.all(parts);
  await context.close();
  return bodies;
}

const icon = { url: 'http://localhost/icon.svg', body: readFileSync('public/icon.svg') };

/** Offline reading, from the page's side. */
const forLater = /\/_astro\/(start|offline-client|shared)\./;

const size = (parts: { body: Buffer }[], compress: (body: Buffer) => Buffer) =>
  parts.reduce((sum, { body }) => sum + compress(body).length, 0);

const pages = globSync('dist/{en,zh,both}/{guide,troubleshooting}/*/index.html').map(
  (file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`,
);
const heavy = (path: string) => statSync(`dist${path}index.html`).size;

for (const mode of ['en', 'zh', 'both'] as const) {
  const limit = budget.text[mode];
  test(`every page of text in ${mode} loads at most ${limit / 1000} KB`, async ({ browser }) => {
    test.slow();
    // The largest of each kind tell for the rest: nothing else differs in what they load.
    const largest = (kind: string, count: number) =>
      pages
        .filter((path) => path.startsWith(`/${mode}/${kind}/`))
        .sort((a, b) => heavy(b) - heavy(a))
        .slice(0, count);
    let [heaviest, said] = [0, ''];
    for (const path of [...largest('guide', 12), ...largest('troubleshooting', 3)]) {
      const parts = await load(browser, path);
      // A browser asks for the icon when it likes, and one without a window not at all.
      if (!parts.some(({ url }) => url.endsWith('/icon.svg')))
        parts.push({ url: icon.url, type: 'other', body: icon.body });
      const total = size(parts, brotliCompressSync);
      const sizes = parts.map(
        ({ url, body }) => `${brotliCompressSync(body).length} ${new URL(url).pathname}`,
      );
      // The one page that asks which engine a reader has fetches what asks.
      const asks = readFileSync(`dist${path}index.html`, 'utf8').includes('<engine-choice');
      expect(parts.length, `${path}: ${sizes.join(', ')}`).toBeLessThanOrEqual(
        budget.requests + (asks ? budget.engineChoice : 0),
      );
      if (path.endsWith('/install/')) {
        holdTo(budget.install[mode], total, `${path} = ${sizes.join(' + ')}`);
        continue;
      }
      if (total > heaviest) [heaviest, said] = [total, `${path} = ${sizes.join(' + ')}`];
    }
    holdTo(limit, heaviest, said);
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
      const scripts = (
        await load(browser, `/${lang}/setup/${query}`, query ? /facts=/ : undefined)
      ).filter(({ type }) => type === 'script');
      expect(scripts.length).toBeGreaterThan(0);
      holdTo(
        limit,
        size(scripts, gzipSync),
        `the wizard in ${lang}, JavaScript for ${what}, in ${scripts.length} files`,
      );
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
      await page.goto(`/${lang}/guide/`);
      // The page itself is there, and what hears its keys; a browser asks for the icon when it likes.
      await page.waitForFunction(() => customElements.get('copy-block'));
      await page.waitForLoadState('networkidle');
      const parts: Promise<{ url: string; body: Buffer }>[] = [];
      page.on('response', (response) => {
        if (!response.url().endsWith('/icon.svg'))
          parts.push(response.body().then((body) => ({ url: response.url(), body })));
      });
      await page.keyboard.press('/');
      await expect(page.locator('input:focus')).toBeVisible();
      await page.keyboard.insertText(query);
      await expect(option(page).first()).toBeVisible();
      await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
      const bodies = await Promise.all(parts);
      const bytesOf = (some: typeof bodies): number =>
        some.reduce(
          (sum, { url, body }) => sum + (isText.test(url) ? brotliCompressSync(body) : body).length,
          0,
        );
      // What completes the answer: the engine with its index, what is asked by sound, and diagnosis,
      // of which the C library's messages in Chinese are a part.
      const isLater = ({ url, body }: { url: string; body: Buffer }): boolean =>
        /\/pagefind\/\w+\/(?!names\.json)|\/(?:engine|sounds|pasted|load)\.|diagnosis\.json/.test(
          url,
        ) || body.includes('不允許的操作');
      const said = `the first search in ${lang}, ${query.slice(0, 30)}`;
      holdTo(limit.answers, bytesOf(bodies.filter((one) => !isLater(one))), `${said}, answers`);
      holdTo(limit.all, bytesOf(bodies), said);
    });
  }
});

test.describe('offline reading', () => {
  test.use({ serviceWorkers: 'allow' });

  test('begins with a second page, when that is there, with at most 2 KB of script', async ({
    page,
  }) => {
    await page.goto('/en/guide/ports/', { waitUntil: 'networkidle' });
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
    holdTo(budget.offlineScript, size, 'the script of offline reading');
  });

  test('fetches a language in one file beside what both share, within its budget', () => {
    const packs = JSON.parse(readFileSync('dist/offline/packs.json', 'utf8'));
    const { shared, en, zh, both } = packs;
    const sizes = {
      en: shared.download + en.download,
      zh: shared.download + zh.download,
      both: both.download,
    };
    for (const [set, limit] of Object.entries(budget.offlineCopy))
      holdTo(limit, sizes[set as keyof typeof sizes], `the offline copy, ${set}`);
  });
});
