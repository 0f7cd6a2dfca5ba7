import type { Page } from '@playwright/test';
import { factsDate } from '../src/core/facts/date.ts';
import { encodeLink, makePlan, originOf } from '../src/core/planner/index.ts';
import { setupWords } from '../src/site/setup/words.ts';
import { en as catalogue } from '../src/words/en/index.ts';
import { words } from '../src/words/index.ts';

/** Everything that the wizard says, by language. */
export const wizardWords = {
  en: { ...setupWords('en'), ...words.en.wizard },
  zh: { ...setupWords('zh'), ...words.zh.wizard },
};
export const langs = ['en', 'zh'] as const;
export type Lang = (typeof langs)[number];

export const status = (page: Page) => page.locator('[data-plan-status]');
export const step = (page: Page, id: string) => page.locator(`.plan [data-step="${id}"]`);

/** Opens the wizard, comes near it, and waits until it has taken over. */
export async function openSetup(page: Page, lang: Lang, query = ''): Promise<void> {
  await page.goto(`/${lang}/setup/${query}`);
  await page.locator('setup-wizard').dispatchEvent('pointerenter');
  await page.waitForURL(/[?&]facts=/);
}

/** Pastes into the probe's field and fills the form with it. */
export async function pasteProbe(page: Page, lang: Lang, text: string): Promise<void> {
  const field = page.getByLabel(wizardWords[lang].probePaste);
  if (!(await field.isVisible()))
    await page.getByText(wizardWords[lang].probe, { exact: true }).click();
  await field.fill(text);
  await page.getByRole('button', { name: wizardWords[lang].probeApply, exact: true }).click();
}

/** The query of a link as the site makes it today. */
export const linkTo = (options: Readonly<Record<string, string>>): string =>
  `?${encodeLink(options, originOf(makePlan(options, catalogue)))}`;

export const later = '2099-12-24';

/** Lets the built site be one of later facts: another day, and another command that installs packages. */
export async function moveFacts(page: Page): Promise<void> {
  const day = new RegExp(`([\`'"])${factsDate}\\1(?!,en:)`, 'g');
  await page.route('**/_astro/*.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(day, `$1${later}$1`)
      .replaceAll('apt-get install -y', 'apt-get install --yes');
    await route.fulfill({ response, body });
  });
  // The page says of which day the plan is that it comes with.
  await page.route(/\/setup\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(data-origin="[^"]*)20[\d-]{8}/, `$1${later}`);
    await route.fulfill({ response, body });
  });
}
