import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  type Lang,
  langs,
  linkTo,
  moveFacts,
  openSetup,
  status,
  step,
  wizardWords,
} from './setup-site.ts';
import { copiedBy, expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const host = 'mirror.example.org';
const wishes = {
  system: 'debian-13',
  'lowest-port': '80',
  'registry-mirror': `https://images.${host}`,
  'package-mirror': `https://packages.${host}/docker-ce`,
  proxy: `http://proxy.${host}:3128`,
};
const { proxy } = wishes;

const questions = (page: Page) => page.locator('[data-question]').getByRole('group');
const about = (page: Page, name: string) => questions(page).filter({ hasText: `${name}.${host}` });
const use = (page: Page, lang: Lang, name: string) =>
  about(page, name).getByRole('button', { name: wizardWords[lang].ask.use, exact: true });
const without = (page: Page, lang: Lang, name: string) =>
  about(page, name).getByRole('button', { name: wizardWords[lang].ask.without, exact: true });
const opensWith = (page: Page, link: string) =>
  expect(page).toHaveURL((url) => url.search === link);

/** All that can be taken out of the page, by whichever button. */
async function taken(page: Page): Promise<string> {
  const all: string[] = [];
  const copies = '[data-do^=copy]:visible, [data-do=copy-message]';
  for (const button of await page.locator(copies).all()) {
    all.push(await copiedBy(page, button));
  }
  for (const button of await page.locator('[data-do=script], [data-do=file]:visible').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    all.push(readFileSync(await download.path(), 'utf8'));
  }
  expect(all.length).toBeGreaterThan(4);
  return all.join('\n');
}

for (const lang of langs) {
  const words = wizardWords[lang];

  test(`until the reader says so, nothing of a link’s hosts can be taken, in ${lang}`, async ({
    page,
  }) => {
    for (const privilege of ['sudo', 'none']) {
      const link = linkTo({ ...wishes, privilege });
      await page.goto(`/${lang}/setup/${link}`);
      await expect(questions(page)).toHaveCount(3);
      await expect(status(page)).toContainText(words.statusAsks.replace('{n}', '3'));
      // The rest of the link counts.
      await expect(step(page, 'sysctl')).toContainText('ip_unprivileged_port_start = 80');
      await page.getByText(words.compare, { exact: true }).click();
      await expect(page.locator('[data-compare] .pairs > li').first()).toBeVisible();
      expect(await taken(page)).not.toContain(host);
      const questionless = await page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        copy.querySelector('[data-question]')?.remove();
        return copy.outerHTML;
      });
      expect(questionless).not.toContain(host);
      // A reload asks again.
      await opensWith(page, link);
    }
  });

  test(`a link is whole once its hosts are wanted, in ${lang}`, async ({ page }) => {
    const link = linkTo(wishes);
    await page.goto(`/${lang}/setup/${link}`);
    await use(page, lang, 'packages').click();
    await expect(questions(page)).toHaveCount(2);
    await expect(page.locator('#plan')).toBeFocused();
    await expect(status(page)).toContainText(words.statusAsks.replace('{n}', '2'));
    await expect(step(page, 'repository-key')).toContainText(wishes['package-mirror']);
    await expect(page.locator('.plan')).not.toContainText(`proxy.${host}`);
    await opensWith(page, link);
    await use(page, lang, 'images').click();
    await use(page, lang, 'proxy').click();
    await expect(questions(page)).toHaveCount(0);
    await expect(status(page)).toHaveText(/^\D*\d+\D*$/);
    await opensWith(page, link);
    const text = await taken(page);
    for (const value of [wishes['package-mirror'], wishes['registry-mirror'], proxy])
      expect(text).toContain(value);
    await expect(page.locator('[name=proxy]')).toHaveValue(proxy);
    await expect(page.locator('.plan .changed')).toHaveCount(0);
    await page.reload();
    await expect(questions(page)).toHaveCount(3);
  });

  test(`by keyboard a link goes on without what the reader does not want, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/setup/${linkTo({ ...wishes, 'registry-mirror': '' })}`);
    await expect(questions(page)).toHaveCount(2);
    // The line about the plan leads there, on a phone from the bottom of the screen.
    await page.locator('#plan-title a').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(use(page, lang, 'packages')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(without(page, lang, 'packages')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(questions(page)).toHaveCount(1);
    await expect(page.locator('#plan')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(without(page, lang, 'proxy')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(questions(page)).toHaveCount(0);
    await opensWith(page, linkTo({ system: 'debian-13', 'lowest-port': '80' }));
    await expect(page.locator('.plan .changed')).toHaveCount(0);
  });

  test.describe(`without JavaScript, in ${lang}`, () => {
    test.use({ javaScriptEnabled: false });
    test('nothing that a link wants is ever there', async ({ page }) => {
      for (const path of ['setup/', 'setup/debian-13/', 'diagnose/']) {
        await page.goto(`/${lang}/${path}${linkTo(wishes)}`);
        expect(await page.content()).not.toContain(host);
      }
    });
  });
}

test('the page of a system and the other pages take nothing from a link', async ({ page }) => {
  for (const path of ['setup/debian-13/', 'setup/rules/', 'diagnose/', 'evidence/']) {
    await page.goto(`/en/${path}${linkTo(wishes)}`, { waitUntil: 'networkidle' });
    expect(await page.locator('main').innerHTML()).not.toContain(host);
  }
  await page.goto(`/en/setup/debian-13/${linkTo(wishes)}`);
  await page.getByRole('link', { name: wizardWords.en.adjust }).click();
  await page.waitForURL(/facts=/);
  await expect(questions(page)).toHaveCount(0);
});

test('what the reader types is not asked about, and an answer counts until the page is left', async ({
  page,
}) => {
  await openSetup(page, 'en', '?system=debian-13');
  await page.getByText(wizardWords.en.wants.china, { exact: true }).click();
  await page.locator('[name=proxy]').fill(proxy);
  await expect(step(page, 'override')).toContainText(proxy);
  // Within the page, there and back: the address that is opened then is the reader's own.
  await page.locator('#plan-title a').click();
  await page.locator('[name=lowest-port]').evaluate((field: HTMLInputElement) => {
    field.value = '80';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(step(page, 'sysctl')).toBeVisible();
  await page.goBack();
  await expect(step(page, 'sysctl')).toHaveCount(0);
  await expect(step(page, 'override')).toContainText(proxy);
  await expect(questions(page)).toHaveCount(0);
  // In another language it is another page.
  await page.locator('.modes a[lang^=zh]').click();
  await page.waitForURL(/\/zh\/setup\//);
  await expect(questions(page)).toHaveCount(1);
});

test('what the reader types takes the place of what the link wants, and so does a new beginning', async ({
  page,
}) => {
  await openSetup(page, 'en', linkTo({ ...wishes, 'registry-mirror': '' }));
  await expect(questions(page)).toHaveCount(2);
  await page.getByText(wizardWords.en.wants.china, { exact: true }).click();
  await expect(page.locator('[name=proxy]')).toHaveValue('');
  await page.locator('[name=proxy]').fill('http://proxy.of-mine.example');
  await expect(questions(page)).toHaveCount(1);
  // The address has what was typed, and what waits.
  await opensWith(
    page,
    linkTo({ ...wishes, 'registry-mirror': '', proxy: 'http://proxy.of-mine.example' }),
  );
  await page.getByRole('button', { name: wizardWords.en.reset }).click();
  await expect(questions(page)).toHaveCount(0);
  await opensWith(page, linkTo({ system: 'debian-13' }));
});

test('mirrors that the facts know are not asked about', async ({ page }) => {
  const link = linkTo({
    system: 'debian-13',
    'package-mirror': 'https://mirrors.ustc.edu.cn/docker-ce',
  });
  await openSetup(page, 'en', link);
  await expect(step(page, 'repository-key')).toContainText('mirrors.ustc.edu.cn');
  await expect(questions(page)).toHaveCount(0);
});

test('a link of other facts says what has changed once it is used whole', async ({ page }) => {
  await moveFacts(page);
  const link = linkTo({ system: 'debian-13', proxy });
  await page.goto(`/en/setup/${link}`);
  await expect(questions(page)).toHaveCount(1);
  await expect(page.locator('[data-since]')).toBeEmpty();
  await use(page, 'en', 'proxy').click();
  // What the link wants differs from the plan without it; what it was made from does not.
  await expect(page.locator('[data-since] li')).toHaveCount(2);
  await opensWith(page, link);
});
