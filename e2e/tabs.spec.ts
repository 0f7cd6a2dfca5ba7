import { expect, test } from './site.ts';

const guide = '/en/guide/prerequisites/';

test('a distribution is chosen once: every tab on every page follows, also after a reload', async ({
  page,
}) => {
  await page.goto(guide);
  await page.getByRole('tab', { name: 'Arch Linux' }).first().click();
  await expect(page.locator('section[data-family="arch"]').first()).toBeVisible();
  await expect(page.locator('section[data-family="ubuntu"]').first()).toBeHidden();
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Arch Linux', selected: true }).first()).toBeVisible();
  await page.goto('/zh/guide/prerequisites/');
  for (const tabs of await page.locator('distro-tabs').all()) {
    await expect(tabs.getByRole('tab', { selected: true })).toHaveText('Arch Linux');
  }
  await page.goto('/both/guide/prerequisites/');
  for (const tabs of await page.locator('distro-tabs').all()) {
    await expect(tabs.getByRole('tab', { selected: true })).toHaveText('Arch Linux');
  }
});

test('tabs work by keyboard', async ({ page }) => {
  await page.goto(guide);
  const tabs = page.locator('distro-tabs').first();
  await tabs.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('End');
  await expect(tabs.getByRole('tab').last()).toBeFocused();
  await expect(tabs.getByRole('tab').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tabs.getByRole('tab').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.getByRole('tab', { selected: true })).toHaveText('Debian');
  await page.keyboard.press('Tab');
  await expect(tabs.getByRole('tab', { selected: true })).not.toBeFocused();
});

test('a tab that is clicked stays where it is on the screen', async ({ page }) => {
  await page.goto(guide);
  const tab = page.locator('distro-tabs').last().getByRole('tab', { name: /RHEL/ });
  await tab.scrollIntoViewIfNeeded();
  const before = await tab.boundingBox();
  await tab.click();
  const after = await tab.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(4);
});
