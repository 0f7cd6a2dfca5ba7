import { expect, test } from './site.ts';

test.describe('the calculator of subordinate IDs', () => {
  test('leads both ways, and the examples follow the range', async ({ page }) => {
    await page.goto('/en/guide/files-and-ids/');
    const [range, container, host] = await page.locator('id-calculator input').all();
    if (!range || !container || !host) throw new Error('the calculator lacks a field');
    const answer = page.locator('id-calculator').getByRole('status');
    await expect(answer).toHaveText('Container ID 1000 is host ID 232071.');

    await range.fill('testuser:100000:65536');
    await expect(host).toHaveValue('100999');
    await expect(page.getByRole('row', { name: /www-data/ })).toContainText('100032');

    await host.fill('100032');
    await expect(container).toHaveValue('33');
    await host.fill('1000');
    await expect(answer).toContainText('shows as nobody (65534)');
    await container.fill('0');
    await expect(answer).toContainText('is you');
    await expect(host).toHaveValue('');
  });

  test('says what is wrong with an input, in the language of its side', async ({ page }) => {
    await page.goto('/both/guide/files-and-ids/');
    const chinese = page.locator('id-calculator[lang="zh-CN"]');
    await chinese.getByLabel('容器内的 ID').fill('abc');
    await expect(chinese.getByRole('status')).toContainText('整数');
    await expect(chinese.getByLabel('容器内的 ID')).toHaveAttribute('aria-invalid', 'true');
    await chinese.getByLabel('范围的第一个 ID').fill('testuser');
    await expect(chinese.getByRole('status')).toContainText('testuser:231072:65536');
    await expect(page.locator('id-calculator[lang="en"]').getByRole('status')).toHaveText(
      'Container ID 1000 is host ID 232071.',
    );
  });

  test('is a plain table without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/zh/guide/files-and-ids/');
    await expect(page.locator('id-calculator form')).toBeHidden();
    await expect(page.getByRole('row', { name: /www-data/ })).toContainText('231104');
    await context.close();
  });
});

for (const [name, path] of [
  ['identities', '/guide/how-it-works/'],
  ['packet path', '/guide/networking/'],
  ['disk', '/guide/daemon-and-client/'],
  ['delegation', '/guide/limiting-resources/'],
] as const) {
  for (const lang of ['en', 'zh']) {
    test(`the picture “${name}” keeps its words inside and large enough in ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${lang}${path}`);
      const picture = page.locator('svg.picture').first();
      await expect(picture).toHaveAttribute('aria-label', /.{30}/);
      const outside = await picture.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            const size = Number.parseFloat(getComputedStyle(text).fontSize);
            const shown = size * (frame.width / (svg as SVGSVGElement).viewBox.baseVal.width);
            return box.left < frame.left || box.right > frame.right || shown < 11;
          })
          .map((text) => text.textContent);
      });
      expect(outside).toEqual([]);
    });
  }
}

test('a reader says the engine once, and badges everywhere follow', async ({ page }) => {
  await page.goto('/en/guide/changes-since-2024/');
  await page.getByLabel('Your Docker Engine').selectOption('28.1');
  await page.goto('/zh/guide/reaching-the-host/');
  await expect(page.getByLabel('机器上的 Docker Engine 版本')).toHaveValue('28.1');
  const badges = page.locator('.badge');
  const versions = await badges.allTextContents();
  for (const [index, text] of versions.entries()) {
    const major = Number(/\d+/.exec(text)?.[0]);
    await expect(badges.nth(index)).toHaveClass(major > 28 ? /quiet/ : /holds/);
  }
  await page.getByLabel('机器上的 Docker Engine 版本').selectOption('');
  await expect(page.locator('.badge:is(.quiet, .holds)')).toHaveCount(0);
});
