import { expect, test } from './site.ts';

/** What people type, and the page that has to be among the first three. */
const queries = {
  en: [
    ['privileged port', 'privileged-port'],
    ['No subuid ranges found', 'no-subuid-ranges'],
    ['fork/exec /proc/self/exe: operation not permitted', 'fork-exec-operation-not-permitted'],
    ['no space left on device', 'no-space-left-on-device'],
    ['$XDG_RUNTIME_DIR', 'xdg-runtime-dir'],
    ['Failed to connect to bus', 'systemctl-user-bus'],
    ['net.ipv4.ip_unprivileged_port_start=0', 'privileged-port'],
    ['Permission errors when running rootless docker', 'bind-mount-permissions'],
    ['start rootless docker on boot', 'daemon-not-auto-start'],
    ['-v /var/run/docker.sock', 'mount-docker-sock'],
    ['DOCKERD_ROOTLESS_ROOTLESSKIT_MTU', 'network-slow|guide/variables'],
    ['client version 1.43 is too old', 'api-version'],
    ['why do my containers stop when I log out', 'daemon-not-auto-start'],
    ['install docker on a shared server where I am not admin', 'guide/install'],
    ['remove everything rootless docker left behind', 'uninstall'],
  ],
  zh: [
    ['特权端口', 'privileged-port'],
    ['从属 ID', 'no-subuid-ranges|prerequisites'],
    ['端口 80', 'privileged-port'],
    ['No subuid ranges found for user 1001', 'no-subuid-ranges'],
    ['systemctl --user 连不上', 'systemctl-user-bus'],
    ['~/.docker/run', 'xdg-runtime-dir|daemon-and-client'],
    ['限制内存不生效', 'cgroup-limits-ignored'],
    ['連接埠 80 權限不足', 'privileged-port|ports'],
    ['解除安裝 rootless docker', 'uninstall'],
    ['客户端版本过低', 'api-version'],
    ['没有root权限的服务器怎么装docker', 'guide/install'],
    ['普通用户装的docker重启之后就没了', 'daemon-not-auto-start'],
    ['nginx日志里拿不到用户真实ip全是网关地址', 'source-ip'],
  ],
} as const;

for (const lang of ['en', 'zh'] as const) {
  test(`the search page finds what people type in ${lang}`, async ({ page }) => {
    for (const [query, wanted] of queries[lang]) {
      await page.goto(`/${lang}/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('#results[data-done]'), query).toBeAttached();
      const links = await page
        .locator('#results a.search-result')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.slice(0, 3).join(' '), query).toMatch(new RegExp(wanted));
    }
  });
}

test('the box finds while typing, by keyboard from anywhere', async ({ page }) => {
  await page.goto('/en/guide/install/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('no subuid');
  await expect(page.getByRole('option').first()).toContainText(/subuid/i);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/no-subuid-ranges/);
});

for (const [width, lang, query] of [
  [390, 'zh', '端口 80'],
  [1440, 'en', 'port 80'],
] as const)
  test(`what the box finds is read to its end, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/${lang}/guide/`);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await expect(page.getByRole('option').nth(2)).toBeVisible();
    // Nothing stands outside of the panel: it would be cut off, or scroll sideways.
    const { clientWidth, scrollWidth } = await page
      .locator('.search-panel')
      .evaluate(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

test('Ctrl-K opens the box, Escape closes it, Enter leads to the search page', async ({ page }) => {
  await page.goto('/zh/guide/install/');
  await page.keyboard.press('Control+k');
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.type('特权端口');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
});

test('nothing of the search is loaded before somebody turns to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/en/guide/install/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /pagefind|search-box/.test(url))).toEqual([]);
});

test('no result is an answer, not an error', async ({ page }) => {
  await page.goto('/en/search/?q=zzqqxx');
  await expect(page.getByText('Nothing found.')).toBeVisible();
  const status = page.locator('.search-status');
  await expect(status.getByRole('link', { name: 'All error messages' })).toBeVisible();
  await expect(status.getByRole('link', { name: 'Check the machine with a script' })).toBeVisible();
  await expect(status).toContainText('Closest matches:');
  await expect(page.locator('#results a.search-result')).toHaveCount(3);
  await page.getByRole('link', { name: 'Paste an error instead' }).click();
  await expect(page).toHaveURL('/en/diagnose/');
});

test('the box leads to all results, and the page shows them all', async ({ page }) => {
  await page.goto('/en/guide/');
  await page.keyboard.press('/');
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.type('rootless');
  await page
    .getByRole('status')
    .getByRole('link', { name: /^All \d+ results$/ })
    .click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=rootless$/);
  const results = page.locator('#results a.search-result');
  await expect(results.first()).toBeVisible();
  const before = await results.count();
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect(results.nth(before)).toBeFocused();
  while (await more.isVisible()) {
    const shown = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(shown);
  }
  await expect(page.locator('#results .search-status')).toHaveText(
    `Results: ${await results.count()}`,
  );
});

test('side by side, Chinese is found on the Chinese pages', async ({ page }) => {
  await page.goto('/both/guide/ports/');
  await page.keyboard.press('/');
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.insertText('特权端口');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/both\/troubleshooting\/privileged-port\//);
});

test('a question is answered in its own language, from whatever page it is asked', async ({
  page,
}) => {
  await page.goto('/en/search/?q=特权端口');
  const first = page.locator('#results a.search-result').first();
  await expect(first).toHaveAttribute('href', /^\/zh\/troubleshooting\/privileged-port\//);
  await expect(first).toHaveAttribute('lang', 'zh-CN');
  await page.goto('/zh/search/?q=how do I upgrade rootless docker');
  await expect(first).toHaveAttribute('href', /^\/en\//);
});

test('the box names the nearest pages where it finds nothing, and the way to the other language', async ({
  page,
}) => {
  await page.goto('/en/guide/');
  await page.keyboard.press('/');
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.insertText('zzqqxx');
  const status = page.locator('.search-status');
  await expect(status).toContainText('Closest matches:');
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(status.getByRole('link', { name: 'Search the Chinese pages' })).toBeVisible();
});

test('words that no Chinese page is named with are answered in English, by one index at most', async ({
  page,
}) => {
  const engines: string[] = [];
  page.on('request', (request) => {
    if (/wasm\./.test(request.url())) engines.push(request.url());
  });
  await page.goto('/zh/guide/');
  await page.keyboard.press('/');
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.insertText('outdated tutorial');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /^\/en\//);
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  expect(engines.length).toBeLessThan(2);
});

for (const [query, wanted] of [
  ['端口被战用', 'address-already-in-use'],
  ['kaiji ziqi', 'daemon-not-auto-start'],
  ['Ubuntu24.04安装', 'setup/ubuntu-24.04'],
  ['－－ｎｅｔ＝ｈｏｓｔ', 'net-host'],
  ['反安裝 docker', 'uninstall'],
] as const) {
  test(`Chinese as people type it: ${query}`, async ({ page }) => {
    await page.goto(`/zh/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results[data-done]')).toBeAttached();
    const links = page.locator('#results a.search-result');
    const urls = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(urls.slice(0, 3).join(' ')).toContain(wanted);
  });
}

test('a typing error gets a suggestion, and results all the same', async ({ page }) => {
  await page.goto('/en/search/?q=previleged%20port');
  await expect(page.locator('#results a.search-result').first()).toHaveAttribute(
    'href',
    /privileged-port/,
  );
  await page.getByRole('link', { name: 'Did you mean privileged port?' }).click();
  await expect(page).toHaveURL(/q=privileged%20port/);
});

test('results narrow to one kind of page, and the address keeps it', async ({ page }) => {
  await page.goto('/en/search/?q=overlay');
  const results = page.locator('#results a.search-result');
  await expect(results.first()).toBeVisible();
  await page.getByRole('radio', { name: 'Guide' }).check();
  await expect(page).toHaveURL(/q=overlay&kind=guide/);
  await expect(results.first()).toHaveAttribute('data-kind', 'guide');
  const kinds = await results.evaluateAll((all) => all.map((result) => result.dataset.kind));
  expect(new Set(kinds)).toEqual(new Set(['guide']));
  await expect(page.getByRole('radio', { name: 'Guide' })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/q=overlay$/);
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
});
