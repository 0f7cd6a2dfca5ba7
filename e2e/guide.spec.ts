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
  ['daemon place', '/guide/how-it-works/'],
  ['addresses', '/guide/reaching-the-host/'],
  ['firewall', '/guide/firewalls/'],
  ['login', '/troubleshooting/systemctl-user-bus/'],
  ['owner', '/guide/files-and-ids/'],
  ['undo', '/guide/uninstall/'],
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

test('a reader says the engine once, at any badge, and badges everywhere follow', async ({
  page,
}) => {
  await page.goto('/en/guide/reaching-the-host/');
  const badge = page.locator('main p .badge').first();
  await badge.click();
  const ask = page.getByRole('combobox', { name: 'Your Docker Engine' });
  await expect(ask).toBeFocused();
  await expect(page.locator('.engine-box')).toContainText('holds for Docker Engine 29.5 and later');
  await ask.selectOption('28.1');
  await expect(badge).toHaveClass(/quiet/);
  await expect(badge).toHaveAttribute('title', 'Does not apply to your Docker 28.1');
  await page.keyboard.press('Escape');
  await expect(page.locator('.engine-box')).toHaveCount(0);
  await expect(badge).toBeFocused();

  await page.goto('/zh/guide/networking/');
  const badges = page.locator('.badge');
  await expect(page.locator('.badge:not(.quiet, .holds)')).toHaveCount(0);
  for (const text of ['29.5 起', '到 29.4 为止', '28.5.2 起']) {
    const holds = text === '到 29.4 为止';
    await expect(badges.filter({ hasText: text }).first()).toHaveClass(holds ? /holds/ : /quiet/);
  }
  // Of three rows about drivers, and of two about the host's network, one is the reader's.
  for (const section of ['how-chosen', 'host-network']) {
    const rows = page.locator(`h2#${section} ~ .table`).first().locator('tbody tr');
    await expect(rows.and(page.locator('.holds'))).toHaveCount(1);
    await expect(rows.first()).toHaveClass(/holds/);
    await expect(rows.last()).toHaveClass(/quiet/);
  }

  await page.goto('/en/guide/changes-since-2024/#badges');
  await expect(ask).toHaveValue('28.1');
  await ask.selectOption('');
  await expect(page.locator('.quiet, .holds')).toHaveCount(0);
});

test('side by side, a badge asks in the language that it stands in', async ({ page }) => {
  await page.goto('/both/guide/reaching-the-host/');
  await page.locator('[lang="zh-CN"] .badge').first().click();
  await expect(page.locator('.engine-box')).toContainText('机器上的 Docker Engine 版本');
});

test('without JavaScript a badge leads to what it means', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh/guide/ports/');
  await page.locator('main .badge').first().click();
  await expect(page).toHaveURL('/zh/guide/changes-since-2024/#badges');
  await expect(page.locator('h2#badges ~ p').first()).toContainText('适用于 Docker Engine 29.5');
  await expect(page.locator('engine-choice')).toBeHidden();
  await context.close();
});

test('the contents list marks the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto('/en/guide/networking/');
  const weights = () =>
    page
      .locator('.contents li a')
      .evaluateAll((links) =>
        links
          .filter((link) => Number(getComputedStyle(link).fontWeight) > 500)
          .map((link) => link.getAttribute('href')),
      );
  for (const id of ['mtu', 'host-network', 'drivers']) {
    await page
      .locator(`#${id}`)
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(weights).toEqual([`#${id}`]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(weights).toEqual(['#drivers']);
});

test('a phone says where in the guide the page stands, and lists its sections', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guide/ports/');
  await page.getByText('Network 3/7').click();
  await expect(page.locator('.pages [aria-current="page"]')).toHaveText('Publishing ports');
  await page.getByText('On this page').click();
  await page.locator('.contents').getByRole('link', { name: 'Ports below 1024' }).click();
  await expect(page).toHaveURL(/#privileged-ports$/);
  await expect(page.locator('#privileged-ports')).toBeInViewport();
});

for (const [mode, said] of [
  ['en', /overdue: .+ by \d{4}-\d\d-\d\d/],
  ['zh', /本该在 \d{4}-\d\d-\d\d 重新核对/],
  ['both', /overdue: .+本该在 \d{4}/],
] as const)
  test(`the foot of a page in ${mode} says that its facts are old once they are, and not before`, async ({
    page,
  }) => {
    const foot = page.locator('.site-footer p');
    await page.clock.setFixedTime('2026-11-30');
    await page.goto(`/${mode}/guide/ports/`, { waitUntil: 'networkidle' });
    await expect(foot.locator('strong')).toHaveCount(0);
    await page.clock.setFixedTime('2036-11-30');
    await page.reload();
    await expect(foot.locator('strong')).toHaveText(said);
  });

test('what a plan says of old facts is shown once they are old', async ({ page }) => {
  const note = page.locator('.plan [data-stale-after]').first();
  await page.goto('/en/setup/');
  await expect(note).toBeHidden();
  await page.clock.setFixedTime('2036-11-30');
  await page.reload();
  await expect(note).toBeVisible();
});
