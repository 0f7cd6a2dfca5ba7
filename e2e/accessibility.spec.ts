import { axeFaults } from './axe.ts';
import { expect, kinds, test } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [kind, path] of Object.entries(kinds)) {
      test(`axe finds nothing: ${kind}`, async ({ page }) => {
        // The whole guide is long, and machines may be slow.
        test.setTimeout(300_000);
        await page.goto(path);
        await page.locator('body').evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await axeFaults(page, colorScheme)).toEqual([]);
      });
    }
  });
}

test('the first Tab leads to the text', async ({ page }) => {
  await page.goto('/en/guide/install/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('no stop of the keyboard is something that a pointer cannot use', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of Object.values(kinds)) {
    await page.goto(path);
    const dead = await page
      .locator('summary, a[href], button')
      .evaluateAll((stops) =>
        stops
          .filter(
            (stop) => stop.checkVisibility() && getComputedStyle(stop).pointerEvents === 'none',
          )
          .map((stop) => stop.outerHTML),
      );
    expect(dead, path).toEqual([]);
  }
});

test('the theme is chosen, kept, and given back to the system', async ({ page }) => {
  await page.goto('/en/guide/install/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await expect.poll(background).not.toBe(light);
  await page.reload();
  expect(await background()).not.toBe(light);
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await expect.poll(background).toBe(light);
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
});
