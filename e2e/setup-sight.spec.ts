import type { Locator, Page } from '@playwright/test';
import { words as catalogues } from '../src/words/index.ts';
import { langs, openSetup, status, step, wizardWords } from './setup-site.ts';
import { copiedBy, expect, test } from './site.ts';

const bar = (page: Page) => page.locator('.bar');
const chips = (page: Page) => page.locator('[data-chips] > li:not(.usual)');
const drop = (page: Page, name: string) => page.locator(`[data-do=drop][data-option="${name}"]`);
const driver = (page: Page) => page.locator('[name=network]');

/** How far the page has been scrolled. */
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

async function isTicked(node: Locator): Promise<boolean> {
  return node.evaluate((tick: HTMLInputElement) => tick.checked);
}

for (const { device, viewport } of [
  { device: 'a desktop', viewport: { width: 1440, height: 900 } },
  { device: 'a tablet', viewport: { width: 820, height: 1180 } },
  { device: 'a phone', viewport: { width: 390, height: 844 } },
]) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test('the bar of the plan is in sight wherever one is, with all that it has', async ({
      page,
    }) => {
      await openSetup(page, 'en', '?system=ubuntu-24.04&lowest-port=80&network=slirp4netns');
      await expect(chips(page)).toHaveCount(2);
      for (const place of ['h1', '.rest', '[data-step=packages] h3', '[data-step=verify] h3']) {
        await page.locator(place).evaluate((it) => it.scrollIntoView({ block: 'center' }));
        await expect(bar(page).locator('[data-plan-name]')).toBeInViewport({ ratio: 1 });
        await expect(status(page)).toBeInViewport({ ratio: 1 });
        for (const name of [
          wizardWords.en.copyAll,
          wizardWords.en.downloadScript,
          wizardWords.en.copyLink,
        ])
          await expect(bar(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
      }
      await expect(bar(page)).toContainText(/Ubuntu 24\.04 LTS\s· Docker \d+/);
      await expect(bar(page).locator('.proof')).not.toBeEmpty();
    });

    test('a starting point moves nothing, and is marked as the one in use', async ({ page }) => {
      await openSetup(page, 'en');
      const server = page.getByRole('link', { name: wizardWords.en.presetNames.server });
      await server.scrollIntoViewIfNeeded();
      const before = await scrolled(page);
      await server.click();
      await expect(step(page, 'sysctl')).toHaveCount(1);
      expect(await scrolled(page)).toBe(before);
      await expect(server).toBeFocused();
      await expect(server).toHaveAttribute('aria-current', 'true');
      await expect(status(page)).toContainText('changed');
      await drop(page, 'client-ip').click();
      await expect(server).toHaveAttribute('aria-current', 'false');
      // What one asks for is part of what another does.
      const { laptop, 'no-root': noRoot } = wizardWords.en.presetNames;
      await page.getByRole('link', { name: noRoot }).click();
      await expect(page.getByRole('link', { name: noRoot })).toHaveAttribute(
        'aria-current',
        'true',
      );
      await expect(page.getByRole('link', { name: laptop })).toHaveAttribute(
        'aria-current',
        'false',
      );
    });

    test('a refusal speaks at its control and keeps the last plan', async ({ page }) => {
      await openSetup(page, 'en', '?system=debian-13&network=slirp4netns');
      await page.getByText(wizardWords.en.wants.drivers, { exact: true }).click();
      await page.locator('[name=port-driver]').selectOption('implicit');
      const why = page.locator('#option-port-driver-invalid');
      await expect(why).toContainText('pasta');
      await expect(why).toBeInViewport({ ratio: 0.5 });
      await expect(status(page)).toContainText('Not possible');
      await expect(status(page)).toBeInViewport();
      await expect(page.locator('[data-last]')).toContainText('Debian 13');
      await expect(page.locator('.plan')).toHaveAttribute('inert');
      await expect(step(page, 'override')).toContainText('slirp4netns');
      await why.getByRole('link', { name: /^Fix: / }).click();
      await expect(why).toBeHidden();
      await expect(page.locator('[data-last]')).toBeHidden();
      await expect(page.locator('.plan')).not.toHaveAttribute('inert');
    });
  });
}

test('on a desktop the choices stay in sight beside the last step', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSetup(page, 'en');
  await step(page, 'verify').scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: wizardWords.en.form })).toBeInViewport();
  await driver(page).selectOption('slirp4netns');
  await expect(page.locator('.plan .changed').first()).toHaveCount(1);
  await expect(status(page)).toContainText(/[1-9] changed/);
  await expect(status(page)).toBeInViewport();
});

for (const lang of langs) {
  const words = wizardWords[lang];

  test(`each choice is a chip that takes it back, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang, '?system=debian-13&lowest-port=80&ping=yes&autostart=no');
    await expect(chips(page)).toHaveCount(3);
    for (const name of ['autostart', 'lowest-port', 'ping']) {
      await drop(page, name).click();
      await expect(page).not.toHaveURL(new RegExp(name));
      await expect(drop(page, name)).toHaveCount(0);
    }
    await expect(page.locator('[data-chips]')).toHaveText(words.chips.none);
    await expect(page.locator('[data-switch=lowest-port]')).not.toBeChecked();
    await expect(page.locator('[name=autostart]')).toBeChecked();
    // The chip is gone, and whoever pressed it is at the plan.
    await expect(page.locator('#plan')).toBeFocused();
  });

  test(`no value reads as the planner calls it, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang);
    const texts = await page
      .locator('.setup-form :is(option, .tile, legend, label, .hint)')
      .allTextContents();
    const shown = texts.map((text) => text.trim());
    for (const inner of [
      'auto',
      'none',
      'yes',
      'no',
      'clone',
      'count',
      'stock',
      'latest',
      'absent',
    ])
      expect(shown).not.toContain(inner);
    expect(shown.join('\n')).not.toMatch(/(^|\s)(auto|clone|latest|switched)(\s|$)/m);
    await page.locator('[name=autostart]').click();
    await expect(chips(page)).toContainText(words.values.no as string);
  });

  test(`systems stand with their like, what has ended last, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang);
    const groups = page.locator('[name=system] optgroup');
    const { 'systems.debian': first, 'systems.ended': last } = catalogues[lang].site;
    await expect(groups.first()).toHaveAttribute('label', first);
    await expect(groups.last()).toHaveAttribute('label', last);
    await expect(page.locator('[name=system] option[value=kylin-v10]')).toContainText('银河麒麟');
    await expect(groups.last().locator('option[value=debian-10]')).toHaveCount(1);
    await expect(page.locator('option[value=debian-10]')).toHaveCount(1);
    const families = page.getByRole('group', { name: words.families });
    await families.getByRole('button', { name: 'Fedora' }).click();
    await expect(page.locator('[name=system]')).toHaveValue('fedora-44');
    await expect(families.getByRole('button', { name: 'Fedora' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(bar(page)).toContainText('Fedora 44');
    await page.locator('[name=system]').selectOption('fedora-43');
    await expect(families.getByRole('button', { pressed: true })).toHaveText('Fedora');
  });
}

test('Back takes back the last change, and a text that was typed is one change', async ({
  page,
}) => {
  await openSetup(page, 'en', '?system=debian-13');
  await page.locator('[name=ping]').click();
  await expect(chips(page)).toHaveCount(1);
  await page.getByText(wizardWords.en.wants.root, { exact: true }).click();
  await page.locator('[name=user]').pressSequentially('mei');
  await expect(page).toHaveURL(/user=mei/);
  await page.getByRole('link', { name: wizardWords.en.presetNames.server }).click();
  await expect(chips(page)).toHaveCount(5);
  await page.getByRole('button', { name: wizardWords.en.reset }).click();
  await expect(chips(page)).toHaveCount(0);
  await page.goBack();
  await expect(chips(page)).toHaveCount(5);
  await page.goBack();
  await expect(chips(page)).toHaveCount(2);
  await expect(page.locator('[name=user]')).toHaveValue('mei');
  await page.goBack();
  await expect(page.locator('[name=user]')).toHaveValue('');
  await expect(page.locator('[name=ping]')).toBeChecked();
  await page.goBack();
  await expect(page.locator('[name=ping]')).not.toBeChecked();
  await expect(page).toHaveURL(/\?system=debian-13&facts=/);
  await page.goForward();
  await expect(page.locator('[name=ping]')).toBeChecked();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar leads on to the plan from the choices, and back from the plan', async ({
    page,
  }) => {
    await openSetup(page, 'en', '?system=ubuntu-24.04');
    const [ahead, back] = [bar(page).locator('.ahead'), bar(page).locator('.back')];
    await expect(back).toBeHidden();
    await ahead.click();
    await expect(page.locator('#lane-root')).toBeInViewport();
    await expect(ahead).toBeHidden();
    await back.click();
    await expect(page.locator('[name=system]')).toBeInViewport();
    await expect(back).toBeHidden();
  });
});

test('steps have numbers, and a tick lasts as long as the tab and the step do', async ({
  page,
}) => {
  const tick = (id: string) => step(page, id).locator('[data-tick]');
  await openSetup(page, 'en');
  const count = await page.locator('[data-tick]').count();
  await expect(page.locator('.track').last()).toHaveAttribute(
    'start',
    String((await page.locator('.track').first().locator('> li').count()) + 1),
  );
  await tick('packages').check();
  await tick('override').check();
  await expect(page.locator('[data-progress]')).toHaveText(`2 of ${count} done`);
  await page.reload();
  await page.waitForURL(/facts=/);
  await expect(tick('packages')).toBeChecked();
  // Another content is another step.
  await driver(page).selectOption('slirp4netns');
  await expect(step(page, 'override').locator('.changed')).toHaveCount(1);
  expect(await isTicked(tick('override'))).toBe(false);
  await driver(page).selectOption('auto');
  await expect(tick('override')).toBeChecked();
  // The page of the system has the same steps.
  await page.goto('/en/setup/debian-13/');
  await expect(tick('packages')).toBeChecked();
  await expect(page.locator('[data-progress]')).toHaveText(`2 of ${count} done`);
  await tick('packages').uncheck();
  await openSetup(page, 'en');
  await expect(tick('packages')).not.toBeChecked();
});

test('whoever fixes a choice by the keyboard is not thrown out of the page', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-13&network=pasta&port-driver=builtin');
  const fix = page.locator('#option-port-driver-invalid a.button');
  await fix.focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('steps');
  await expect(page.locator('[name=port-driver]')).toBeFocused();
});

for (const path of ['/en/setup/', '/zh/setup/', '/zh/setup/ubuntu-24.04/']) {
  for (const width of [390, 820, 1024, 1440]) {
    test(`nothing moves while the page opens at ${width} px: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const seen = window as unknown as { moved: number };
        seen.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.moved += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(
        await page.evaluate(() => (window as unknown as { moved: number }).moved),
      ).toBeLessThanOrEqual(0.01);
    });
  }
}

test('a long step shows what acts, is copied whole, and unfolds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSetup(page, 'en', '?system=debian-13');
  const block = step(page, 'packages').locator('copy-block').first();
  const looks = block.getByText('In the way, so nothing is installed');
  await expect(block.getByText('apt-get install')).toBeVisible();
  await expect(looks).toBeHidden();
  const copied = await copiedBy(page, block.getByRole('button', { name: 'Copy' }));
  await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(copied.trim()).toBe((await block.locator('.cmd').textContent())?.trim());
  expect(copied).toContain('In the way, so nothing is installed');
  await block.getByText(/^All \d+ lines/).click();
  await expect(looks).toBeVisible();
});

test('what is printed of a long step is all of it', async ({ page }) => {
  await openSetup(page, 'zh', '?system=debian-13');
  await page.emulateMedia({ media: 'print' });
  const block = step(page, 'packages').locator('copy-block').first();
  await expect(block.locator('.looks > span').first()).toBeVisible();
  await expect(block.locator('summary')).toBeHidden();
});

test('a comparison marks the words that differ, and covers none', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-13&network=pasta');
  await page.getByText(wizardWords.en.compare, { exact: true }).click();
  await page.locator('[data-do=beside][data-beside=slirp4netns]').click();
  const sides = page.locator('.sides').first().locator('> div');
  // Marked wherever it stands: a step asks about its packages before it installs them.
  const marked = (side: number) => sides.nth(side).locator('mark').allTextContents();
  await expect.poll(async () => [...new Set(await marked(0))]).toEqual(['passt']);
  await expect.poll(async () => [...new Set(await marked(1))]).toEqual(['slirp4netns']);
  const badge = page.locator('.compare .badge.since').first();
  expect((await badge.boundingBox())?.height).toBeLessThan(32);
});

test.describe('from a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the link to the plan is handed to the phone’s own sheet', async ({ page }) => {
    await page.addInitScript(() => {
      const given: string[] = [];
      Object.assign(globalThis, { given });
      Object.assign(navigator, {
        share: ({ url }: { url: string }) => Promise.resolve(given.push(url)),
      });
    });
    await openSetup(page, 'en', '?system=ubuntu-24.04');
    await bar(page).getByRole('button', { name: wizardWords.en.copyLink }).tap();
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { given: string[] }).given))
      .toEqual([expect.stringContaining('/en/setup/?system=ubuntu-24.04')]);
  });
});

test('what the first step warns of is said there, and not above it as well', async ({ page }) => {
  for (const lang of langs) {
    await openSetup(page, lang, '?system=debian-13&user=ann&task=migrate');
    const said = catalogues[lang].tasks.warnings['move-needs-daemon'];
    await expect(step(page, 'move-look')).toContainText(said);
    await expect(page.locator('.plan').getByText(said)).toHaveCount(1);
  }
});

test('of three choices none is left over in a row of its own', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openSetup(page, 'en');
    await page.locator('.wants > details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const short = await page.locator('.field > fieldset').evaluateAll((fields) =>
      fields
        .filter((field) => field.querySelectorAll('.tile').length === 3)
        .filter((field) => {
          const last = [...field.querySelectorAll('.tile')].at(-1)?.getBoundingClientRect();
          return field.getBoundingClientRect().right - (last?.right ?? 0) > 2;
        })
        .map((field) => field.querySelector('legend')?.textContent),
    );
    expect(short, `${width} px`).toEqual([]);
  }
});

test('on a phone too, a button that has copied says so where it is seen', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 844 });
  await openSetup(page, 'en', '?system=ubuntu-24.04');
  const button = bar(page).getByRole('button', { name: wizardWords.en.copyAll });
  const says = bar(page).locator('[data-do=copy-all] span');
  const clipped = () => says.evaluate((it) => getComputedStyle(it).clipPath);
  expect(await clipped()).not.toBe('none');
  await button.click();
  await expect(says).toHaveText('Copied');
  expect(await clipped()).toBe('none');
  expect((await says.boundingBox())?.width).toBeGreaterThan(30);
});

test('the short link behind a notice is not torn in Chinese', async ({ page }) => {
  for (const width of [360, 375, 390, 412]) {
    await page.setViewportSize({ width, height: 844 });
    await openSetup(page, 'zh', '?system=debian-13&task=upgrade&from-docker=28.5.1');
    const links = page.locator('.notices a');
    await expect(links.first()).toBeVisible();
    const torn = await links.evaluateAll(
      (all) => all.filter((link) => link.getClientRects().length > 1).length,
    );
    expect(torn, `${width} px`).toBe(0);
  }
});
