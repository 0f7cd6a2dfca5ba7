import { upstreamAnchors } from '../src/site/upstream-anchors.ts';
import { expect, test } from './site.ts';

for (const mode of ['en', 'zh', 'both']) {
  test(`old anchors of the official page lead to their sections of the whole guide in ${mode}`, async ({
    page,
  }) => {
    await page.goto(`/${mode}/all/`);
    const lost = await page.evaluate((anchors) => {
      const headingOf = (id: string) => document.getElementById(id)?.closest('h2, h3, h4')?.id;
      return Object.entries(anchors).filter(
        ([anchor, place]) => headingOf(anchor) !== place.replace('#', '--'),
      );
    }, upstreamAnchors);
    expect(lost).toEqual([]);
  });

  test(`links between chapters stay on the page in ${mode}`, async ({ page }) => {
    await page.goto(`/${mode}/all/`);
    await expect(page.locator(`main a[href^="/${mode}/guide/"]`)).toHaveCount(0);
    expect(await page.locator('main .prose a[href^="#"]').count()).toBeGreaterThan(50);
  });
}

test('an old anchor opens the section', async ({ page }) => {
  for (const anchor of ['routing-ping-packets', 'limiting-resources-without-cgroup']) {
    await page.goto('/zh/');
    await page.goto(`/en/all/#${anchor}`, { waitUntil: 'networkidle' });
    const section = page.locator(`:is(h2, h3):has(#${anchor})`);
    await expect(section).toBeInViewport();
  }
});

test('on paper there is the text of every distribution, addresses, and no chrome', async ({
  page,
}) => {
  await page.goto('/en/all/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('[role="tablist"]').first()).toBeHidden();
  await expect(page.locator('copy-block > button').first()).toBeHidden();
  for (const panel of await page.locator('distro-tabs').first().locator('section').all()) {
    await expect(panel).toBeVisible();
  }
  const content = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await content('.prose a[href^="https:"]')).toContain('https://');
  expect(await content('.prose a[href^="/en/troubleshooting/"]')).toContain('/en/troubleshooting/');
  const breaks = await page
    .locator('article')
    .evaluateAll((chapters) => [
      ...new Set(chapters.map((chapter) => getComputedStyle(chapter).breakBefore)),
    ]);
  expect(breaks).toEqual(['page']);
});

test('no style sheet stands in the midst of the whole guide, where printing would stop', async ({
  page,
}) => {
  await page.goto('/both/all/');
  await expect(page.locator('body link[rel="stylesheet"]')).toHaveCount(0);
  await expect(page.locator('distro-tabs').first()).toHaveCSS('border-top-width', '1px');
  await expect(page.locator('svg.picture').first()).toHaveCSS('display', 'block');
});
