import type { Locator, Page } from '@playwright/test';
import { makePlan, type Plan } from '../src/core/planner/index.ts';
import { words as catalogues } from '../src/words/index.ts';
import { langs, openSetup, step, wizardWords } from './setup-site.ts';
import { copiedBy, expect, test } from './site.ts';

function planOf(options: Readonly<Record<string, string>>): Plan {
  const result = makePlan(options, catalogues[options.lang === 'zh' ? 'zh' : 'en']);
  if (result.kind !== 'plan') throw new Error('there is no such plan');
  return result.plan;
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** How far down something stands. */
const top = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? Number.NaN;

for (const lang of langs) {
  const words = wizardWords[lang];

  test(`what a plan promises is said where plans are made, in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/setup/debian-13/`);
    await page.getByRole('link', { name: words.promisesTitle }).click();
    await expect(page).toHaveURL(/\/setup\/.*#promises$/);
    const section = page.getByRole('region', { name: words.promisesTitle });
    await expect(section.getByRole('heading')).toBeInViewport();
    await expect(section.getByRole('listitem')).toHaveCount(8);
    for (const { promise, meaning } of Object.values(words.promises))
      await expect(section.getByRole('listitem').filter({ hasText: promise })).toContainText(
        meaning,
      );
    await openSetup(page, lang);
    await expect(section.getByRole('heading')).not.toBeInViewport();
    await page.locator('.promised').getByRole('link').click();
    await expect(section.getByRole('heading')).toBeInViewport();
  });

  test(`each step says what to know before, and what it touches, in ${lang}`, async ({ page }) => {
    const wishes = { system: 'debian-13', 'lowest-port': '80', limits: 'io', rootful: 'disable' };
    const check = async (page: Page, plan: Plan) => {
      for (const { id, caution, touches } of plan.steps) {
        const here = step(page, id);
        await expect(here.locator('.caution')).toHaveCount(caution ? 1 : 0);
        if (caution) {
          await expect(here.locator('.caution')).toHaveText(`${words.warning} ${caution}`);
          expect(await top(here.locator('.caution'))).toBeLessThan(
            await top(here.locator('.plan-step')),
          );
        }
        const box = here.locator('details').filter({ hasText: words.touchesTitle });
        const names = Object.values(touches).flat();
        await expect(box).toHaveCount(names.length > 0 ? 1 : 0);
        if (names.length === 0) continue;
        await box.locator('summary').click();
        await expect(box.locator('dd').first()).toBeVisible();
        await expect(box.locator('dd')).toHaveCount(names.length);
        for (const name of names.filter((name) => !name.includes('$')))
          await expect(box.locator('dd').getByText(name, { exact: true })).toHaveCount(1);
      }
    };
    await openSetup(page, lang, `?${new URLSearchParams(wishes)}`);
    await check(page, planOf({ ...wishes, lang }));
    await expect(step(page, 'delegation').locator('.caution')).toBeVisible();
    // A name that only the machine knows is one that people can read.
    const touched = step(page, 'lingering').locator('dd').first();
    await expect(touched).toHaveText('/var/lib/systemd/linger/USER');
    // What is copied of a part says it as well, and for which shells it is.
    const copied = await copiedBy(page, page.locator('.lane-of.root [data-do=copy]'));
    await expect(page.getByRole('button', { name: words.copied })).toBeVisible();
    expect(copied).toMatch(/^# .*zsh.*fish/);
    const caution = planOf({ ...wishes, lang }).steps.find(
      ({ id }) => id === 'delegation',
    )?.caution;
    expect(copied.replaceAll(/\n# |\s/g, '')).toContain(caution?.replaceAll(/\s/g, ''));
    // Without JavaScript it is all there too, for the plan of a system.
    await page.goto(`/${lang}/setup/debian-11/`);
    await check(page, planOf({ system: 'debian-11', lang }));
  });
}
