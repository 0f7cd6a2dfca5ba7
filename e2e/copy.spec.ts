import { copiedBy, expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('copying takes the commands: no prompt, no output', async ({ page }) => {
  await page.goto('/en/guide/networking/');
  const block = page.locator('copy-block.terminal', { hasText: 'PortDriver' }).first();
  await expect(block.locator('.out').first()).toBeVisible();
  const copied = await copiedBy(page, block.getByRole('button'));
  await expect(block.getByRole('button')).toHaveText('Copied');
  expect(copied).toBe('docker version | grep Driver\n');
});

test('selecting a command by hand does not take its prompt along', async ({ page }) => {
  await page.goto('/en/guide/networking/');
  const command = page.locator('.cmd').first();
  const selected = await command.evaluate((code) => {
    getSelection()?.selectAllChildren(code);
    return getSelection()?.toString();
  });
  expect(selected).toBe(await command.textContent());
  expect(selected).not.toMatch(/^[$#] /);
});

test('a file is copied whole', async ({ page }) => {
  await page.goto('/zh/guide/networking/');
  const block = page.locator('copy-block.file', { hasText: 'override.conf' }).first();
  const copied = await copiedBy(page, block.getByRole('button'));
  await expect(block.getByRole('button')).toHaveText('已复制');
  expect(copied).toContain('[Service]');
});

test('an example says so, in the language that is read; copying takes the commands alone', async ({
  page,
}) => {
  for (const [mode, label] of [
    ['en', 'Example'],
    ['zh', '示例'],
    ['both', 'Example · 示例'],
  ]) {
    await page.goto(`/${mode}/guide/choosing-a-network-driver/`);
    const block = page.locator('copy-block.terminal', { hasText: 'iperf3' });
    await expect(block).toHaveCount(1);
    await expect(block.getByText(label as string, { exact: true })).toBeVisible();
    expect(await copiedBy(page, block.getByRole('button'))).toBe(
      'docker run --rm networkstatic/iperf3 -c SERVER\n',
    );
  }
});

test('copying works on plain http, where the clipboard API is missing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('insecure')), readText: undefined },
    });
  });
  await page.goto('/en/guide/networking/');
  const button = page.locator('copy-block.terminal').first().getByRole('button');
  await button.click();
  await expect(button).toHaveText('Copied');
});
