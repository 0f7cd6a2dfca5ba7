import { globSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';

/** A click of the mouse where the link is now; Playwright's own would scroll the page first. */
async function press(link: Locator) {
  const box = await link.boundingBox();
  if (!box) throw new Error('not on the screen');
  await link.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('a reader chooses a language at the door', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: /^中文/ }).click();
  await expect(page).toHaveURL('/zh/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '指南' }).click();
  await page.locator('.cards').getByRole('link', { name: '前提条件' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('前提条件');
});

test('the language switch keeps page, section and query', async ({ page }) => {
  await page.goto('/en/guide/networking/?from=test#mtu');
  const top = () => page.locator('#mtu').evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(120);
  await press(page.getByRole('link', { name: '中文', exact: true }));
  await expect(page).toHaveURL('/zh/guide/networking/?from=test#mtu');
  await expect.poll(top).toBeLessThan(120);
  await press(page.getByRole('link', { name: '中英对照' }));
  await expect(page).toHaveURL('/both/guide/networking/?from=test#mtu');
  await expect.poll(top).toBeLessThan(120);
});

test('the switch goes to the section that is being read', async ({ page }) => {
  await page.goto('/en/guide/install/');
  await page
    .locator('#verify')
    .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await press(page.getByRole('link', { name: '中文', exact: true }));
  await expect(page).toHaveURL('/zh/guide/install/#verify');
});

test('the switch keeps a section that was named and cannot come to the top', async ({ page }) => {
  await page.goto('/en/troubleshooting/ping/#confused-with');
  const named = page.locator('#confused-with');
  await expect(named).toBeInViewport();
  await press(page.getByRole('link', { name: '中文', exact: true }));
  await expect(page).toHaveURL('/zh/troubleshooting/ping/#confused-with');
});

test('side by side aligns the two languages block by block', async ({ page }) => {
  await page.goto('/both/guide/how-it-works/');
  const rows = page.locator('.prose > .pair');
  const tops = await rows.evaluateAll((all) =>
    all
      .filter((row) => row.children.length === 2 && !row.querySelector('h2, h3'))
      .map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().top))),
  );
  expect(tops.length).toBeGreaterThan(10);
  for (const [left, right] of tops) expect(Math.abs((left ?? 0) - (right ?? 0))).toBeLessThan(8);
  await expect(page.locator('.pair > [lang="zh-CN"]').first()).toBeVisible();
});

test('side by side puts a paragraph under its other language on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/both/guide/how-it-works/');
  const row = page.locator('.prose > .pair').first();
  const [english, chinese] = await row
    .locator(':scope > *')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect()));
  expect(chinese?.top).toBeGreaterThanOrEqual(english?.bottom ?? Number.NaN);
});

test('previous and next lead through the whole guide', async ({ page }) => {
  await page.goto('/en/guide/');
  const cards = await page
    .locator('.cards a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const path: string[] = [];
  for (let next = cards[0] ?? null; next; ) {
    path.push(next);
    await page.goto(next);
    const link = page.locator('.turn .next');
    next = (await link.count()) ? await link.getAttribute('href') : null;
  }
  expect(path).toEqual(cards);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every tab can be read, under its name', async ({ page }) => {
    await page.goto('/en/guide/prerequisites/');
    for (const family of ['Ubuntu', 'Debian', 'Arch Linux', 'openSUSE / SLES']) {
      const panel = page
        .locator('distro-tabs > section')
        .filter({ has: page.getByText(family, { exact: true }) })
        .first();
      await expect(panel).toBeVisible();
      await expect(panel.locator(':scope > :nth-child(2)')).toBeVisible();
    }
  });

  test('the search box leads to a page that says what works instead', async ({ page }) => {
    await page.goto('/zh/guide/install/');
    await page.getByRole('searchbox').fill('端口');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
    await expect(page.locator('noscript p')).toContainText('搜索需要 JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
  });

  test('the plan of a system is complete', async ({ page }) => {
    await page.goto('/en/setup/debian-12/');
    await expect(page.locator('[data-step="setup"] .cmd').first()).toContainText(
      'dockerd-rootless-setuptool.sh',
    );
    await expect(page.locator('.lane-of.root [data-step]').first()).toBeVisible();
  });
});

test('print opens every tab and leaves the frame away', async ({ page }) => {
  await page.goto('/en/guide/prerequisites/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  for (const panel of await page.locator('distro-tabs > section').all()) {
    await expect(panel.locator('.tab-label')).toBeVisible();
    await expect(panel.locator(':scope > :nth-child(2)')).toBeVisible();
  }
});

test('print leaves out no word of the text', async ({ page }) => {
  await page.goto('/en/guide/firewalls/');
  const hidden = () =>
    page
      .locator('.prose')
      .evaluate((prose) =>
        [...prose.querySelectorAll(':is(p, li, td) > code')]
          .filter((code) => code.getClientRects().length === 0)
          .map((code) => code.textContent),
      );
  expect(await hidden()).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toEqual([]);
});

test('every page of the guide and every entry says when it was checked', async () => {
  const undated = globSync('dist/{en,zh,both}/{guide,troubleshooting}/*/index.html').filter(
    (file) => !/<time>20\d\d-\d\d-\d\d<\/time>/.test(readFileSync(file, 'utf8')),
  );
  expect(undated).toEqual([]);
});

test('the guide shows the shortest way first', async ({ page }) => {
  await page.goto('/en/guide/');
  const way = page.locator('.way').getByRole('link');
  await expect(way).toHaveText(['Install', 'Prerequisites', 'After installing']);
});
