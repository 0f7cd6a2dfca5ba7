import { readdirSync } from 'node:fs';
import { expect, test } from './site.ts';

const records = readdirSync('src/vm/records')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

for (const lang of ['en', 'zh'] as const) {
  test(`every recorded run stands on its page, with its checks, in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/evidence/`);
    const shown = await page.locator('.run').evaluateAll((all) => all.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(records.toSorted());
  });
}

test('machines in use stand there with what came of them, and with those not played yet', async ({
  page,
}) => {
  await page.goto('/en/evidence/');
  const section = page.locator('#lived-in-debian-13');
  const row = section.getByRole('row', { name: 'The same; the second user leaves first' });
  await expect(row).toContainText('script');
  await expect(row).toContainText(/\d+ checks passed/);
  const record = await page.request.get('/data/runs/lived-in-debian-13.json');
  expect((await record.json()).failed).toBe(0);
});

test('the sign between two facts ends a line on a phone, and begins none', async ({ page }) => {
  await page.goto('/en/evidence/');
  const facts = page.locator('section.prose > p, section.prose .proof, .run p');
  const texts = await facts.filter({ hasText: '·' }).allTextContents();
  expect(texts.length).toBeGreaterThan(10);
  // A space that does not break stands before it.
  expect(texts.filter((text) => /[ \n]·/.test(text))).toEqual([]);
});

for (const lang of ['en', 'zh'] as const) {
  test(`the site's own image stands there with what stood in for its bases, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/evidence/`);
    const run = page.locator('#site-debian-13');
    await expect(run).toContainText(/\d+\.\d MB/);
    const record = await page.request.get('/data/runs/site-debian-13.json');
    const { site } = await record.json();
    for (const [base, standIn] of Object.entries<string>(site.stoodIn)) {
      const said = run.getByRole('listitem').filter({ hasText: base });
      // The record speaks English.
      await expect(said).toContainText(lang === 'en' ? standIn : /\p{Script=Han}{2}/u);
      await expect(said.locator('[lang="en"]')).toHaveCount(0);
    }
  });
}

test('the wizard says of a plan whether it ran, and of any other that it did not', async ({
  page,
}) => {
  const badge = page.locator('.proof');
  await page.goto('/en/setup/');
  await expect(badge).toContainText('Not yet tested on a real machine');
  await page.goto('/en/setup/?system=debian-13&method=distro&network=pasta');
  await expect(badge).toContainText(/Ran on Debian 13 \(trixie\), 2026-\d\d-\d\d/);
  await badge.getByRole('link').click();
  await expect(page.locator('.run:target')).toContainText('network pasta');
  await page.goto('/en/setup/?system=debian-13&method=distro&network=pasta&mtu=1400');
  await expect(badge).toContainText('Not yet tested on a real machine');
});

test('a system whose own script ran says so, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/setup/debian-testing/');
  await expect(page.locator('.proof')).toContainText('Ran on Debian testing (forky)');
  await page.goto('/en/setup/fedora-44/');
  await expect(page.locator('.proof')).toContainText('Not yet tested on a real machine');
  await context.close();
});

test('an entry tells where its fault was made and mended', async ({ page }) => {
  await page.goto('/en/troubleshooting/no-subuid-ranges/');
  await expect(page.locator('.proof')).toContainText('Debian 13');
  await page.goto('/en/troubleshooting/wsl2/');
  await expect(page.locator('.proof')).toHaveCount(0);
});
