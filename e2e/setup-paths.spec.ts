import type { Page } from '@playwright/test';
import { plannedSystems } from '../src/core/facts/systems/groups.ts';
import { debian12 } from '../src/core/probe/testing/machines.ts';
import { presets } from '../src/site/setup/presets.ts';
import { axeFaults } from './axe.ts';
import {
  type Lang,
  langs,
  linkTo,
  moveFacts,
  openSetup,
  pasteProbe,
  status,
  step,
  wizardWords,
} from './setup-site.ts';
import { expect, test } from './site.ts';

/** Every state that the page can be in, and how a reader comes there. */
const states: Record<string, (page: Page, lang: Lang) => Promise<void>> = {
  'as it opens': (page, lang) => openSetup(page, lang),
  'with notices': async (page, lang) => {
    await openSetup(page, lang, '?system=debian-10&docker=20.10.5&nosuch=1&rootful=keep');
    await expect(page.locator('.notices li.warning').first()).toBeVisible();
  },
  refused: async (page, lang) => {
    await openSetup(page, lang, '?system=debian-13&network=pasta&port-driver=builtin');
    await expect(page.locator('.refused')).toBeVisible();
  },
  'with a value that cannot be': async (page, lang) => {
    await openSetup(page, lang, '?system=debian-13&user=mei');
    await page.locator('[name=user]').fill('Mei Lin');
    await expect(page.locator('#option-user-invalid')).toBeVisible();
  },
  'after a probe': async (page, lang) => {
    await openSetup(page, lang);
    await pasteProbe(page, lang, `${debian12}colour=red\n`);
    await expect(page.locator('details.done').first()).toBeVisible();
  },
  'with changed steps': async (page, lang) => {
    await openSetup(page, lang);
    await page.locator('[name=docker]').fill('28.5.2');
    await expect(page.locator('.plan .changed').first()).toBeVisible();
  },
  comparing: async (page, lang) => {
    await openSetup(page, lang);
    await page.getByText(wizardWords[lang].compare, { exact: true }).click();
    await expect(page.locator('[data-compare] .pairs > li').first()).toBeVisible();
  },
  'with what changed since': async (page, lang) => {
    await moveFacts(page);
    await page.goto(`/${lang}/setup/${linkTo({ system: 'debian-13' })}`);
    await expect(page.locator('[data-since] li').first()).toBeVisible();
  },
  'asking about what a link wants': async (page, lang) => {
    const proxy = `http://${'proxy-of-somebody.'.repeat(5)}example.org:3128`;
    await openSetup(
      page,
      lang,
      `?system=debian-13&package-mirror=https://mirror.example.org/docker-ce&proxy=${proxy}`,
    );
    await expect(page.locator('[data-question] legend')).toHaveCount(2);
  },
  'of a link of the first day': async (page, lang) => {
    await page.goto(`/${lang}/setup/?system=debian-13&facts=2026-11-23`);
    await expect(page.locator('[data-since] dd').first()).toBeVisible();
  },
  'with a message for an administrator': async (page, lang) => {
    await openSetup(page, lang, '?system=debian-13&privilege=none&user=mei');
    await page.getByText(wizardWords[lang].message, { exact: true }).click();
    await expect(page.locator('.message-to-send pre')).toBeVisible();
  },
  'with everything open': async (page, lang) => {
    await openSetup(page, lang, '?system=debian-12&lowest-port=80&limits=cpu,io');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(page.locator('[data-compare] .pairs > li').first()).toBeVisible();
  },
};

for (const lang of langs) {
  for (const [state, reach] of Object.entries(states)) {
    test(`axe finds nothing, and nothing is wider than a phone, in ${lang}: ${state}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await reach(page, lang);
      // What sticks to an edge lies over something: the page is looked at as a whole, from its top.
      await page.setViewportSize({ width: 360, height: 24_000 });
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      // Another language has no other colours.
      const schemes = lang === 'en' ? (['light', 'dark'] as const) : (['light'] as const);
      for (const colorScheme of schemes) {
        // Colours that are on their way to the other theme are not what is looked at.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeFaults(page, colorScheme)).toEqual([]);
      }
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  }

  test(`each preset is a link, and each gives a plan or says why not, in ${lang}`, async ({
    page,
  }) => {
    await openSetup(page, lang);
    for (const [id, options] of Object.entries(presets)) {
      await page.getByRole('button', { name: wizardWords[lang].reset }).click();
      await expect(page).toHaveURL(/\?system=debian-13&facts=/);
      const name = wizardWords[lang].presetNames[id as keyof typeof presets];
      await page.getByRole('link', { name, exact: true }).click();
      for (const [option, value] of Object.entries(options))
        await expect(page).toHaveURL((url) => url.searchParams.get(option) === value);
      await expect(
        page.locator('.plan:not([inert]) [data-step], .refused li').first(),
      ).toBeVisible();
      expect(page.url().length).toBeLessThan(300);
    }
  });

  test(`what each choice would change stands side by side, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang, '?system=debian-13');
    await page.getByText(wizardWords[lang].compare, { exact: true }).click();
    const box = page.locator('[data-compare]');
    await expect(
      box.getByRole('heading', { name: wizardWords[lang].compareDrivers }),
    ).toBeVisible();
    const row = (value: string) =>
      box
        .locator('[data-compare-table] tbody tr')
        .filter({ has: page.locator('th', { hasText: value }) });
    await row('pasta').getByRole('button').click();
    await expect(row('pasta').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    const sides = box.locator('.pairs > li').last().locator('.sides > div');
    await expect(sides.first()).toContainText('NET=gvisor-tap-vsock');
    await expect(sides.last()).toContainText('NET=pasta');
    // It follows the form, and another choice can be compared.
    await page.locator('[name=network]').selectOption('slirp4netns');
    await expect(sides.first()).toContainText('NET=slirp4netns');
    await box.getByLabel(wizardWords[lang].compareChoice).selectOption('rootful');
    await expect(box.getByRole('heading', { name: wizardWords[lang].compareDrivers })).toBeHidden();
    await row(wizardWords[lang].values['rootful.keep'] as string)
      .getByRole('button')
      .click();
    await expect(box.locator('.pairs')).toContainText('--force');
    await box.getByRole('link').last().click();
    await expect(page).toHaveURL(/rootful=keep/);
  });

  test(`by keyboard alone: probe, wishes, comparison, copy, in ${lang}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSetup(page, lang);
    const words = wizardWords[lang];
    const { keyboard } = page;
    /** Presses Tab until an element has the focus: nothing may stand in the way or be skipped. */
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 150; i++) {
        await keyboard.press('Tab');
        const there = await page.evaluate(
          (selector) => document.activeElement?.matches(selector),
          selector,
        );
        if (there) return;
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    await tabTo('.probe > summary');
    await keyboard.press('Enter');
    await tabTo('#probe');
    await keyboard.insertText(debian12);
    await tabTo('[data-do=probe]');
    await keyboard.press('Enter');
    await expect(page.locator('details.done').first()).toBeVisible();
    await tabTo('[data-switch=lowest-port]');
    await keyboard.press('Space');
    await tabTo('[name=lowest-port]');
    await keyboard.insertText('80');
    await expect(step(page, 'sysctl').locator('.why')).toBeVisible();
    await expect(status(page)).toContainText(words.statusDone.replace('{n}', '5'));
    await tabTo('.lane-of.root [data-do=copy]');
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: words.copied })).toBeFocused();
    await tabTo('[data-step=packages] > details.done > summary');
    await keyboard.press('Enter');
    await expect(step(page, 'packages').locator('.why')).toBeVisible();
    await tabTo('[data-compare] > summary');
    await keyboard.press('Enter');
    await expect(page.locator('[data-beside=slirp4netns]')).toBeVisible();
    await tabTo('[data-beside=slirp4netns]');
    await keyboard.press('Enter');
    await expect(page.locator('[data-beside=slirp4netns]')).toBeFocused();
    await tabTo('[data-compare-plans] > p > a');
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/network=slirp4netns/);
    await expect(page.locator('#plan')).toBeFocused();
  });

  test.describe(`without JavaScript, in ${lang}`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

    test('the form leads to the plan of any system, and says what needs JavaScript', async ({
      page,
    }) => {
      await page.goto(`/${lang}/setup/`);
      // Text inside <noscript> is not looked at by getByText.
      const note = page.locator('.setup-form .note');
      await expect(note).toBeVisible();
      await expect(note).toHaveText(wizardWords[lang].noscript);
      await expect(page.locator('.plan [data-step]').first()).toBeVisible();
      for (const { id, name } of plannedSystems.filter((_, index) => index % 5 === 0)) {
        await page.goto(`/${lang}/setup/`);
        await page.locator('[name=system]').selectOption(id);
        const buttons = page.locator('.show-plan button:visible');
        await expect(buttons).toHaveCount(1);
        await buttons.click();
        await expect(page).toHaveURL(`/${lang}/setup/${id}/?system=${id}`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
        await expect(page.locator('.plan [data-step]').first()).toBeVisible();
        await expect(page.locator('main .note').first()).toHaveText(
          wizardWords[lang].systemNoscript,
        );
        await expect(page.locator('main .note').first()).toBeVisible();
      }
    });

    test('nothing is there that would not work', async ({ page }) => {
      await page.goto(`/${lang}/setup/`);
      await page.locator('.probe > summary').click();
      await expect(page.locator('setup-wizard button:visible')).toHaveCount(1);
      await expect(
        page.locator('.rest, #probe, [data-compare], .take').locator('visible=true'),
      ).toHaveCount(0);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  });

  test(`on paper the plan is whole, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang, '?system=debian-13&lowest-port=80');
    await page.emulateMedia({ media: 'print' });
    // By its name, with what was chosen; nothing of the form.
    await expect(page.locator('[data-plan-name]')).toHaveText(/Debian 13 \(trixie\)\s· Docker \d/);
    await expect(page.locator('[data-chips] li')).toContainText('80');
    await expect(page.locator('.setup-form').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: wizardWords[lang].copyAll })).toBeHidden();
    // What is folded on the screen is printed: checks, and how to go back.
    await expect(step(page, 'sysctl').getByText(wizardWords[lang].undo)).toBeVisible();
    await expect(step(page, 'sysctl')).toContainText('net.ipv4.ip_unprivileged_port_start = 80');
  });

  test(`every step says why, where to read on, what to expect, what if it fails, and undo, in ${lang}`, async ({
    page,
  }) => {
    await openSetup(page, lang, '?system=debian-13&lowest-port=80&limits=io&storage=vfs');
    const words = wizardWords[lang];
    for (const step of await page.locator('.plan [data-step]').all()) {
      await expect(step.locator('.why')).toHaveText(/\S+/);
      await expect(step.locator('.why a')).toHaveAttribute('href', new RegExp(`^/${lang}/guide/`));
      await step.getByText(words.more).click();
      await expect(step.getByText(words.verify)).toBeVisible();
      await expect(step.getByText(words.whenFails)).toBeVisible();
      await expect(step.getByText(/^(Undo|撤销)：?/).last()).toBeVisible();
    }
    // Warnings carry their reason and their source.
    const source = page.locator('.plan .notices').getByRole('link', { name: words.source }).first();
    await source.click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/setup/rules/#W\\d\\d$`));
    await expect(page.locator(':target a[href^="http"]').first()).toBeVisible();
  });
}

test('the first step of the user is to see whether the login is a real one', async ({ page }) => {
  await openSetup(page, 'en');
  await expect(page.locator('.lane-of.user .trap')).toContainText(
    'systemctl --user show-environment',
  );
  await openSetup(page, 'en', '?system=debian-13&login=switched');
  await expect(page.locator('.lane-of.user .trap')).toHaveCount(0);
  // There the administrator's part ends with such a login.
  await expect(page.locator('.lane-of.root [data-step]').last()).toHaveAttribute(
    'data-step',
    'login',
  );
  await openSetup(page, 'en', '?system=alpine-3.24');
  await expect(page.locator('.trap')).toHaveCount(0);
});

for (const lang of langs)
  test(`an upgrade asks beside the task which version runs, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang);
    const from = page.locator('#option-from-docker');
    await expect(from).toBeHidden();
    await page.locator('#option-task').selectOption('upgrade');
    await expect(from).toBeVisible();
    await from.fill('28.0.1');
    await expect(page).toHaveURL(/task=upgrade.*from-docker=28\.0\.1/);
    await openSetup(page, lang, '?system=debian-13&task=upgrade&from-docker=27.5.1');
    await expect(from).toBeVisible();
  });
