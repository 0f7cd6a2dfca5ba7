import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { type SiteServer, serveSite } from '../src/tooling/site-server.ts';
import { axeFaults } from './axe.ts';
import { buildBelow, discard, nextBuild, smallChange } from './deployment.ts';
import { test as base, expect } from './site.ts';

/** Every test has a server of its own, which it may stop, or give another build to serve. */
const test = base.extend<{ site: SiteServer; next: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture uses.
  site: async ({}, use) => {
    const site = await serveSite('dist', 'identity');
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  next: async ({}, use) => {
    const folder = await nextBuild();
    await use(folder);
    await discard(folder);
  },
});
test.use({ serviceWorkers: 'allow' });

const words = {
  en: {
    saved: /^Saved for offline reading/,
    line: 'Offline reading',
    queries: ['privileged port', 'No subuid ranges found'],
    language: 'English',
    paste: 'What was printed',
    find: 'Find the cause',
    system: 'System',
    home: 'without root',
    notSaved: 'No network, and this page is not saved',
    same: 'This page',
  },
  zh: {
    saved: /^已保存，可离线阅读/,
    line: '离线阅读',
    queries: ['特权端口', 'No subuid ranges found'],
    language: '中文',
    paste: '报错或日志原文',
    find: '查找原因',
    system: '系统',
    home: '不用 root',
    notSaved: '没有网络，本页也没有保存',
    same: '打开本页',
  },
} as const;
const entries = ['privileged-port', 'no-subuid-ranges'];
const log = `Nov 24 10:12:01 host dockerd-rootless.sh[4711]: [rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1001 ("testuser")`;

/** The file that a build serves at a path below its base. */
const fileOf = (build: string, path: string): Buffer =>
  readFileSync(build + path + (path === '' || path.endsWith('/') ? 'index.html' : ''));

/** Files of the search index are compressed on the server, and plain where they are saved. */
const plain = (bytes: Buffer): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** Saving two megabytes takes a busy machine longer than anything that is drawn. */
const saving = { timeout: 60_000 };

/** Reads on to a page from another one, and waits until the footer says that its language is saved. */
async function visit(page: Page, path: string, lang: 'en' | 'zh' = 'en'): Promise<void> {
  await page.goto(path.replace(/(en|zh|both)\/.*/, `${lang}/search/`));
  await page.goto(path);
  await expect(page.locator('.site-footer a').getByText(words[lang].saved)).toBeVisible(saving);
}

/** What this browser keeps, and who answers for it. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

test('who reads one page is given nothing for later, and who reads on is told what is saved', async ({
  page,
  site,
}) => {
  await page.goto('/en/guide/install/', { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('.site-footer a').getByText(words.en.line)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await keptIn(page)).toEqual([]);
  expect(site.asked.filter((path) => /offline/.test(path))).toEqual([]);

  await page.getByRole('link', { name: 'Known limitations' }).first().click();
  const today = new Date().toISOString().slice(0, 10);
  await expect(page.locator('.site-footer a.offline')).toHaveText(
    new RegExp(`^Saved for offline reading: \\d\\.\\d\\sMB, since ${today}$`),
    saving,
  );
  expect(site.asked.filter((path) => path.endsWith('.pack'))).toHaveLength(2);
  await page.goto('/both/guide/install/');
  await expect(page.locator('.site-footer a.offline')).toHaveText(
    new RegExp(`since ${today} · 已保存，可离线阅读（\\d+\\.\\d\\sMB，${today} 起）$`),
  );
});

test('the site as an installed app is saved with its first page', async ({ page }) => {
  await page.addInitScript(() => {
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      query.includes('standalone')
        ? ({ matches: true } as MediaQueryList)
        : matchMedia.call(window, query);
  });
  await page.goto('/zh/guide/install/');
  await expect(page.locator('.site-footer a').getByText(words.zh.saved)).toBeVisible(saving);
});

test('a new build in which one page changed costs no more than what changed', async ({
  page,
  context,
  site,
}) => {
  const next = await smallChange();
  try {
    await visit(page, '/en/guide/install/');
    site.asked.length = 0;
    await deploy(page, site, next);
    await expect(note(page)).toBeVisible();
    const fetched = site.asked.filter((path) => !/offline-worker|_astro/.test(path));
    expect(fetched.map((path) => path.replace(/\.\w{12}\./, '.'))).toEqual([
      '/offline/packs/en.json',
      '/en/guide/ports/',
    ]);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(note(page)).toHaveCount(0);
    await context.setOffline(true);
    const seen = watch(page, next);
    await page.goto('/en/guide/ports/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('(next build)');
    await page.goto('/en/search/?q=subuid');
    await expect(page.locator('#results a').first()).toBeVisible();
    expect(await seen.strangers()).toEqual([]);
  } finally {
    await discard(next);
  }
});

for (const lang of ['en', 'zh'] as const) {
  const labels = words[lang];

  test(`once a second page is read in ${lang}, everything works with the network off`, async ({
    page,
    context,
  }) => {
    await visit(page, `/${lang}/`, lang);
    await context.setOffline(true);

    await page.goto('/');
    await page
      .getByRole('link', { name: new RegExp(`^${labels.language}`) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(labels.home);
    for (const [at, query] of labels.queries.entries()) {
      // The key is heard once the script of the page is there.
      await expect(async () => {
        await page.keyboard.press('/');
        await expect(page.getByRole('searchbox').or(page.getByRole('combobox'))).toBeFocused({
          timeout: 1000,
        });
      }).toPass();
      await page.keyboard.insertText(query);
      await page.getByRole('option').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/troubleshooting/${entries[at]}/`));
      await expect(page.locator('copy-block').first()).toBeVisible();
      await page.goto(`/${lang}/search/?q=${encodeURIComponent(query)}`);
      await page.locator('#results a[href*="/troubleshooting/"]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/troubleshooting/${entries[at]}/`));
    }

    await page.goto(`/${lang}/setup/?system=ubuntu-24.04&lowest-port=80`);
    await expect(page.locator('.plan')).toContainText(/ip_unprivileged_port_start = 80/);
    await page.locator('select[name="system"]').selectOption('debian-13');
    await expect(page).toHaveURL(/system=debian-13/);
    // Refusals and the script are fetched on first use: they have to be there as well.
    await page.goto(`/${lang}/setup/?system=debian-12&network=pasta`);
    await expect(page.locator('.plan li').first()).not.toBeEmpty();
    await page.goto(`/${lang}/setup/debian-13/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Debian 13');

    await page.goto(`/${lang}/diagnose/`);
    await page.getByLabel(labels.paste).fill(log);
    await page.getByRole('button', { name: labels.find }).click();
    await page.locator('.match a').first().click();
    await expect(page).toHaveURL(`/${lang}/troubleshooting/no-subuid-ranges/`);
  });
}

test('without a server every address of a page opens it, deep and again', async ({
  page,
  site,
}) => {
  await visit(page, '/en/guide/install/');
  await site.close();
  const title = /^Networking/;
  for (const address of [
    '/en/guide/networking/',
    '/en/guide/networking',
    '/en/guide/networking/index.html',
    '/en/guide/networking/?from=mail#drivers',
  ]) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    await page.reload();
    await expect(page).toHaveTitle(title);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  }
  const ready = await page.request.fetch('/scripts/debian-13.sh').catch(() => undefined);
  expect(ready, 'the server is gone').toBeUndefined();
  expect(
    await page.evaluate(() => fetch('/scripts/debian-13.sh').then((answer) => answer.text())),
  ).toBe(readFileSync('dist/scripts/debian-13.sh', 'utf8'));
});

test('every file of what is saved is what the build has', async ({ page, context }) => {
  await visit(page, '/both/guide/install/');
  await context.setOffline(true);
  const saved = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(' state'));
    const lists = names.map(async (name) => {
      const list = await caches.match('/offline/contents', { cacheName: name });
      return (await list?.json()) as string[];
    });
    return (await Promise.all(lists)).flat();
  });
  expect(saved.length).toBeGreaterThan(400);
  const wrong = await page.evaluate(
    async (all) =>
      Promise.all(
        all.map(async (path) => {
          const answer = await fetch(`/${path}`);
          const bytes = new Uint8Array(await answer.arrayBuffer());
          let sum = 0;
          for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) >>> 0;
          return [path, sum] as const;
        }),
      ),
    saved,
  );
  const sumOf = (path: string): number => {
    let sum = 0;
    for (const byte of plain(fileOf('dist/', path))) sum = (Math.imul(sum, 31) + byte) >>> 0;
    return sum;
  };
  expect(wrong.filter(([path, sum]) => sum !== sumOf(path))).toEqual([]);
});

test('a page that is not saved says so in both languages, and leads to what is', async ({
  page,
  site,
}) => {
  await visit(page, '/en/guide/install/');
  await site.close();
  await page.goto('/zh/guide/networking/#drivers');
  for (const { notSaved } of Object.values(words)) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(notSaved);
  }
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('English');
  expect(await axeFaults(page, 'light')).toEqual([]);
  await page.getByRole('link', { name: words.en.same }).click();
  await expect(page).toHaveURL(/\/en\/guide\/networking\/$/);
  await page.goto('/nowhere/');
  await expect(page.getByRole('link', { name: words.en.same })).toBeHidden();
  for (const name of ['Guide', 'Fix an error', 'Set up', 'Paste an error', 'Search']) {
    await page.goto('/nowhere/');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('contentinfo')).toBeVisible();
  }
});

interface Watch {
  /** Paths of all that the page got. */
  readonly all: string[];
  /** Ends, and tells what was not, byte for byte, what the build has there. */
  strangers(): Promise<string[]>;
}

/** Compares everything that a page gets from now on with a build. */
function watch(page: Page, build: string): Watch {
  const all: string[] = [];
  const checks: Promise<string | undefined>[] = [];
  const check = (path: string, body: Buffer): string | undefined =>
    existsSync(build + path) && plain(body).equals(plain(fileOf(build, path))) ? undefined : path;
  const note = (response: Response): void => {
    const path = new URL(response.url()).pathname.slice(1);
    all.push(path);
    // A page that is left takes what it got along.
    checks.push(
      response.body().then(
        (body) => check(path, body),
        () => undefined,
      ),
    );
  };
  page.on('response', note);
  return {
    all,
    strangers: async () => {
      page.off('response', note);
      return (await Promise.all(checks)).filter((path) => path !== undefined);
    },
  };
}

const packOf = (build: string, set: string): string =>
  globSync(`${build}offline/packs/${set}.*.pack`)[0] ?? '';

const note = (page: Page) => page.locator('.update-note');

/** Deploys a build, and has the browser look for it, as it does when a page is opened. */
async function deploy(page: Page, site: SiteServer, build: string): Promise<void> {
  site.folder = build;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

test('a new build while pages are open: none gets a file of the other', async ({
  page,
  context,
  site,
  next,
}) => {
  await visit(page, '/en/setup/?system=debian-13');
  const other = await context.newPage();
  await visit(other, '/en/guide/networking/');
  const [seen, seenByOther] = [watch(page, 'dist/'), watch(other, 'dist/')];

  await deploy(page, site, next);
  await expect(note(page)).toContainText('A new version of this site is saved.');
  await expect(note(other)).toBeVisible();
  expect(await axeFaults(page, 'light')).toEqual([]);

  // Neither page changes by itself, and what they load late is still theirs.
  await page
    .getByRole('button', { name: /setup\.sh|script/i })
    .first()
    .click();
  await other.keyboard.press('/');
  await expect(other.locator('input:focus')).toBeVisible();
  await other.keyboard.insertText('No subuid ranges found');
  await expect(other.getByRole('option').first()).toContainText(/subuid/);
  await expect.poll(() => seen.all.join()).toContain('_astro/script.');
  expect(await seen.strangers()).toEqual([]);

  // One reader's page moves on; the other stays whole, also for what it never loaded before.
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(next build)');
  const moved = watch(page, next);
  await page.goto('/en/guide/ports/');
  await page.keyboard.press('/');
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.insertText('No subuid ranges found');
  await expect(page.getByRole('option').first()).toContainText(/subuid/);
  expect(await moved.strangers()).toEqual([]);
  expect(moved.all.filter((path) => /^_astro\/.*\.2\w/.test(path)).length).toBeGreaterThan(3);

  await other
    .getByRole('combobox')
    .fill('fork/exec /proc/self/exe: operation not permitted and so on');
  await expect(other.getByRole('option').first()).toContainText(/fork/);
  // Names answer first; what the message is about is read meanwhile.
  await expect.poll(() => seenByOther.all).toContain('data/diagnosis.json');
  expect(await seenByOther.strangers()).toEqual([]);

  // When it is closed too, nothing of its build is left.
  await other.close();
  await page.reload();
  await page.goto('/en/guide/');
  await expect(async () => {
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => / (shared|en|zh|both) /.test(name))).toHaveLength(2);
  }).toPass();
});

test('a page from the network gets nothing of an older copy', async ({ page, site, next }) => {
  await visit(page, '/en/guide/install/');
  site.folder = next;
  // Chinese was not saved: this page is of the new build already, and so must be its data.
  await page.goto('/zh/diagnose/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(next build)');
  const seen = watch(page, next);
  await page.getByLabel(words.zh.paste).fill(log);
  await page.getByRole('button', { name: words.zh.find }).click();
  await expect(page.locator('.match a').first()).toBeVisible();
  expect(seen.all).toContain('data/diagnosis.json');
  expect(await seen.strangers()).toEqual([]);
});

test('below a path of a server, nothing else of that server is touched', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  const folder = await buildBelow('/sub');
  try {
    site.folder = folder;
    await visit(page, '/sub/en/guide/install/');
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(
        ({ scope }) => new URL(scope).pathname,
      ),
    );
    expect(scopes).toEqual(['/sub/']);
    await page.evaluate(() => caches.open('offline / en of another site'));
    await context.setOffline(true);
    await page.goto('/sub/en/search/?q=No%20subuid%20ranges%20found');
    await page.locator('#results a[href*="/troubleshooting/"]').first().click();
    await expect(page).toHaveURL(/\/sub\/en\/troubleshooting\/no-subuid-ranges\//);
    await page.goto('/sub/zh/guide/ports');
    await page.getByRole('link', { name: words.en.same }).click();
    await expect(page).toHaveURL('/sub/en/guide/ports/');
    await context.setOffline(false);
    await page.locator('.site-footer').getByRole('link', { name: words.en.saved }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText(/^Removed/)).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toEqual(['offline / en of another site']);
  } finally {
    await discard(folder);
  }
});

test('the reader who closes all pages comes back to the new build', async ({
  page,
  context,
  site,
  next,
}) => {
  await visit(page, '/en/guide/install/');
  await deploy(page, site, next);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(note(page)).toBeHidden();
  await page.close();
  const again = await context.newPage();
  await expect(async () => {
    await again.goto('/en/guide/install/');
    await expect(again.getByRole('heading', { level: 1 })).toContainText('(next build)', {
      timeout: 100,
    });
  }).toPass();
  await expect(note(again)).toHaveCount(0);
});

for (const [fault, harm] of Object.entries({
  'cut off': (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -1_000)),
  'of another build': (file: string) => writeFileSync(file, readFileSync(packOf('dist/', 'en'))),
  missing: (file: string) => rmSync(file),
})) {
  test(`a new build whose copy is ${fault} leaves the one before whole`, async ({
    page,
    context,
    site,
    next,
  }) => {
    await visit(page, '/en/guide/install/');
    const file = packOf(next, 'en');
    const good = readFileSync(file);
    harm(file);
    site.folder = next;
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      await new Promise((done) => installing?.addEventListener('statechange', done));
      return installing?.state;
    });
    expect(failed).toBe('redundant');
    await expect(note(page)).toHaveCount(0);
    await context.setOffline(true);
    const seen = watch(page, 'dist/');
    await page.goto('/en/guide/networking/');
    await page.goto('/en/search/?q=subuid');
    await expect(page.locator('#results a').first()).toBeVisible();
    expect(await seen.strangers()).toEqual([]);

    await context.setOffline(false);
    writeFileSync(file, good);
    await page.reload();
    await expect(note(page)).toBeVisible();
  });
}

test('removing removes, and lasts until the reader saves again', async ({
  page,
  context,
  site,
}) => {
  await visit(page, '/en/guide/install/');
  await page.locator('.site-footer').getByRole('link', { name: words.en.saved }).click();
  const control = page.locator('offline-copy');
  await expect(control.getByRole('status')).toHaveText(/^Saved in this browser: \d\.\d\sMB\.$/);
  await control.getByRole('button', { name: 'Remove' }).click();
  await expect(control.getByRole('status')).toHaveText(/^Removed/);
  expect(await keptIn(page)).toEqual([]);

  for (const path of ['/en/guide/install/', '/zh/guide/ports/', '/en/offline/']) {
    await page.goto(path);
    const lang = path.startsWith('/zh') ? 'zh' : 'en';
    await expect(page.locator('.site-footer a').getByText(words[lang].line)).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(await keptIn(page)).toEqual([]);
  await expect(control.getByRole('status')).toHaveText('Nothing is saved in this browser.');

  await control.getByRole('button', { name: /^Save this language \(\d\.\d\sMB\)$/ }).click();
  await expect(control.getByRole('status')).toHaveText(/^Saved in this browser/);
  await context.setOffline(true);
  await page.goto('/en/guide/ports/');
  await expect(page).toHaveTitle(/^Publishing ports/);
  expect(site.folder).toBe('dist');
});

test('everything is saved on demand, and said in Chinese', async ({ page, context }) => {
  await visit(page, '/zh/offline/', 'zh');
  await page.reload();
  const control = page.locator('offline-copy');
  await control.getByRole('button', { name: /^全部保存（\d\.\d\sMB）$/ }).click();
  await expect(control.getByRole('cell', { name: /^已保存/ })).toHaveCount(4);
  await expect(control.getByRole('button')).toHaveText(['删除']);
  await expect(control.getByRole('status')).toHaveText(/^这个浏览器里已保存 \d+\.\d\sMB。$/);
  expect(await axeFaults(page, 'light')).toEqual([]);
  await context.setOffline(true);
  for (const path of ['/en/guide/ports/', '/both/all/', '/en/search/?q=subuid', '/both/']) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toBeVisible();
  }
});

test('no room: the reader is told, and what was saved stays', async ({ page, context, site }) => {
  await visit(page, '/en/offline/');
  await page.reload();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1_000 });
  const control = page.locator('offline-copy');
  await control.getByRole('button', { name: /^Save everything/ }).click();
  await expect(control.getByRole('status')).toHaveText(/no room/);
  await expect(control.getByRole('cell', { name: /^saved/ })).toHaveCount(2);
  await context.setOffline(true);
  await page.goto('/en/guide/ports/');
  await expect(page).toHaveTitle(/^Publishing ports/);
});

test('a network that fails while saving: the reader is told', async ({ page, site }) => {
  await visit(page, '/en/offline/');
  await page.reload();
  const control = page.locator('offline-copy');
  const button = control.getByRole('button', { name: /^Save everything/ });
  await expect(button).toBeVisible();
  await site.close();
  await button.click();
  await expect(control.getByRole('status')).toHaveText(/download failed/);
  await expect(control.getByRole('cell', { name: /^saved/ })).toHaveCount(2);
});

for (const [what, connection] of Object.entries({
  'that saves data': { saveData: true, effectiveType: '4g' },
  'on a mobile network': { type: 'cellular', effectiveType: '4g' },
  'on a slow network': { type: 'wifi', effectiveType: '3g' },
  'on a very slow network': { effectiveType: 'slow-2g' },
})) {
  test(`a browser ${what} is given nothing unasked`, async ({ page }) => {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    await page.goto('/en/guide/install/');
    await page.goto('/en/offline/', { waitUntil: 'networkidle' });
    await expect(page.locator('.site-footer a').getByText(words.en.line)).toBeVisible();
    expect(await keptIn(page)).toEqual([]);
    await page.getByRole('button', { name: /^Save this language/ }).click();
    await expect(page.locator('offline-copy').getByRole('status')).toHaveText(/^Saved/);
  });
}

test('a browser that cannot save says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('/en/offline/');
  await expect(page.locator('offline-copy').getByRole('status')).toHaveText(/cannot keep a copy/);
  await expect(page.locator('offline-copy').getByRole('button')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is promised', async ({ page }) => {
    await page.goto('/zh/offline/');
    await expect(page.locator('noscript .note')).toBeVisible();
    await expect(page.locator('offline-copy')).toBeEmpty();
  });
});
