import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planChangesSince } from '../src/core/facts/changes.ts';
import { factsDate } from '../src/core/facts/date.ts';
import { debian12 } from '../src/core/probe/testing/machines.ts';
import {
  langs,
  later,
  linkTo,
  moveFacts,
  openSetup,
  pasteProbe,
  status,
  step,
  wizardWords,
} from './setup-site.ts';
import { copiedBy, expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

// What the page still fetches when a test is over is nobody's any more.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const since = (page: Page) => page.locator('[data-since]');

for (const lang of langs) {
  const words = wizardWords[lang];

  test(`a link says which steps have changed since it was made, in ${lang}`, async ({ page }) => {
    await moveFacts(page);
    const link = linkTo({ system: 'debian-13', 'lowest-port': '80' });
    await page.goto(`/${lang}/setup/${link}`);
    const differs = words.since.differ.replace('{day}', factsDate).replace('{n}', '2');
    await expect(since(page)).toContainText(differs);
    // By their titles, as the plan below has them.
    for (const id of ['repository-key', 'packages']) {
      const title = await step(page, id).locator('h3').first().textContent();
      const item = since(page)
        .getByRole('listitem')
        .filter({ hasText: `${title}` });
      await expect(item).toContainText(words.pair.differs);
    }
    await expect(since(page).getByRole('listitem')).toHaveCount(2);
    // Until the reader goes on, the address keeps what the link said: a reload tells it again.
    await expect(page).toHaveURL((url) => url.search === link);
    await page.getByRole('button', { name: words.sinceKeep }).click();
    await expect(since(page)).toBeEmpty();
    await expect(page).toHaveURL(new RegExp(`facts=${later}&`));
  });

  test(`a link says which steps are new and which are gone, in ${lang}`, async ({ page }) => {
    // The last step of this link is one that nobody knows; its first is left out.
    const link = linkTo({ system: 'debian-13' }).replace(/(steps=).{5}(.*)/, '$1$2AAAAA');
    await page.goto(`/${lang}/setup/${link}`);
    const items = since(page).getByRole('listitem');
    await expect(items).toHaveCount(2);
    const title = await step(page, 'packages-in-the-way').locator('h3').first().textContent();
    await expect(items.first()).toHaveText(`${title} ${words.pair.added}`);
    await expect(items.last()).toHaveText(`${words.lostStep} ${words.pair.gone}`);
    // A change to the form makes it a link of today.
    await page.locator('[name=system]').selectOption('debian-12');
    await expect(since(page)).toBeEmpty();
    await expect(page).toHaveURL((url) => url.search === linkTo({ system: 'debian-12' }));
  });

  test(`a link that says no steps keeps its choices, and says why plans changed, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/setup/?system=debian-13&lowest-port=80&facts=2026-11-23`);
    await expect(since(page)).toContainText(words.since.unknown.replace('{day}', '2026-11-23'));
    for (const { day, [lang]: why } of planChangesSince('2026-11-23'))
      await expect(since(page).getByText(why).locator('xpath=preceding-sibling::dt[1]')).toHaveText(
        day,
      );
    await expect(step(page, 'sysctl')).toContainText('ip_unprivileged_port_start = 80');
    await page.goto(`/${lang}/setup/?system=debian-13&facts=2098-01-01`);
    await expect(since(page)).toContainText('2098-01-01');
    await expect(since(page)).toContainText(factsDate);
    await page.goto(`/${lang}/setup/?system=debian-13&facts=soon&steps=$(id)`);
    await expect(page.locator('[data-notices]')).toContainText('soon');
    await expect(page.locator('[data-notices]')).toContainText('$(id)');
    await expect(since(page)).toBeEmpty();
  });
}

test('a link of an earlier day whose steps are the same says so', async ({ page }) => {
  await moveFacts(page);
  await page.goto(`/en/setup/${linkTo({ system: 'fedora-44' })}`);
  await expect(since(page)).toContainText('Every step is still the same');
  await expect(since(page).locator('li, dt')).toHaveCount(0);
});

test('a link of these facts, or without a day, says nothing of the past', async ({ page }) => {
  const link = linkTo({ system: 'debian-13' });
  for (const query of [link, '?system=debian-13', `?system=debian-13&facts=${factsDate}`]) {
    await openSetup(page, 'en', query);
    await expect(status(page)).toContainText('steps');
    await expect(since(page)).toBeEmpty();
    await expect(page).toHaveURL((url) => url.search === link);
  }
});

test('a link says whether its choices were refused then, or are now', async ({ page }) => {
  const refused = { system: 'debian-12', network: 'pasta' };
  await openSetup(page, 'en', linkTo(refused));
  await expect(page.locator('.refused')).toContainText('E06');
  await expect(since(page)).toBeEmpty();
  await page.goto(`/en/setup/${linkTo(refused).replace(/steps=.*/, 'steps=HOTbS')}`);
  await expect(since(page)).toContainText('today it is refused');
  await moveFacts(page);
  await page.goto(`/en/setup/${linkTo(refused)}`);
  await expect(since(page)).toContainText('At that time there was no plan for these choices');
  await expect(page.locator('.refused')).toContainText('E06');
});

test('the link to a plan is copied whole', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-12&lowest-port=80#x$(id)');
  const button = page.getByRole('button', { name: wizardWords.en.copyLink });
  const link = await copiedBy(page, button);
  await expect(page.getByRole('button', { name: wizardWords.en.copied })).toBeVisible();
  expect(new URL(link).pathname).toBe('/en/setup/');
  expect(new URL(link).search).toBe(linkTo({ system: 'debian-12', 'lowest-port': '80' }));
  expect(link).toMatch(/\?system=debian-12&lowest-port=80&facts=[\d-]{10}&steps=[\w-]+$/);
});

test('where storage of this tab is closed the wizard works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('closed');
      },
    });
  });
  await openSetup(page, 'en');
  await expect(status(page)).toContainText('10 steps');
});

test('the family chosen in the guide’s tabs is the one the wizard begins with, and the other way round', async ({
  page,
}) => {
  await page.goto('/en/guide/install/');
  const ubuntu = page.getByRole('tab', { name: 'Ubuntu' }).first();
  await ubuntu.click();
  // The first tab is open anyway: that it was chosen is known once it is remembered.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('family'))).toBe('ubuntu');
  await openSetup(page, 'en');
  await expect(page.locator('[name=system]')).toHaveValue(/^ubuntu-/);
  await page.locator('[name=system]').selectOption('arch');
  await page.goto('/en/guide/install/');
  await expect(page.getByRole('tab', { name: 'Arch Linux' }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  // The very system is remembered, not only its family.
  await openSetup(page, 'en');
  await page.locator('[name=system]').selectOption('debian-12');
  await openSetup(page, 'en');
  await expect(page.locator('[name=system]')).toHaveValue('debian-12');
  // Of a family, the newest release that is out.
  await page.goto('/en/guide/install/');
  await page.getByRole('tab', { name: 'Arch Linux' }).first().click();
  const debian = page.getByRole('tab', { name: 'Debian' }).first();
  await debian.click();
  await expect(debian).toHaveAttribute('aria-selected', 'true');
  await page.evaluate(() => localStorage.removeItem('system'));
  await openSetup(page, 'en');
  await expect(page.locator('[name=system]')).toHaveValue('debian-13');
  // A link is what it says, whatever was chosen before.
  await openSetup(page, 'en', '?system=debian-12');
  await expect(page.locator('[name=system]')).toHaveValue('debian-12');
});

// Each would leave a file called “pwned” where it is run.
const evil = [
  '$(touch pwned)',
  '`touch pwned`',
  "';touch pwned;'",
  '";touch pwned;"',
  ';touch pwned',
  '|touch pwned',
  '&touch pwned',
  'a\ntouch pwned\n',
  'a\r\ntouch pwned',
  "\\';touch pwned",
  '<img src=x onerror=document.title="pwned">',
  '</script><script>document.title="pwned"</script>',
  'a\u202Etouch pwned\u202C',
  '\u2028touch pwned',
  '%0atouch%20pwned',
  `${'x'.repeat(10_240)};touch pwned`,
];

/** A directory to run in, with stand-ins for whatever would touch the machine. */
function scratch() {
  const home = mkdtempSync(join(tmpdir(), 'hostile-'));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const names =
    'sudo doas apt-get dnf zypper pacman apk systemctl loginctl docker curl usermod sysctl modprobe dockerd-rootless-setuptool.sh install rm setcap machinectl';
  for (const name of names.split(' ')) {
    writeFileSync(join(bin, name), '#!/bin/sh\nexit 0\n');
    chmodSync(join(bin, name), 0o755);
  }
  const run = (...args: string[]) =>
    execFileSync('sh', args, {
      cwd: home,
      env: { HOME: home, PATH: `${bin}:/usr/bin:/bin`, XDG_RUNTIME_DIR: home },
      timeout: 60_000,
      stdio: 'pipe',
    });
  const pwned = () =>
    readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => /pwned/.test(name));
  return { home, run, pwned };
}

/** Takes everything out of the page that a reader would run, and runs it. */
async function runAll(page: Page): Promise<string[]> {
  const { home, run, pwned } = scratch();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: wizardWords.en.downloadScript }).click(),
  ]);
  run(await download.path(), '--dry-run');
  const copyAll = page.getByRole('button', { name: wizardWords.en.copyAll });
  const pasted = join(home, 'pasted.sh');
  writeFileSync(pasted, await copiedBy(page, copyAll));
  expect(readFileSync(pasted, 'utf8')).toContain('setuptool.sh install');
  run(pasted);
  return pwned();
}

const freeText = [
  'user',
  'data-root',
  'registry-mirror',
  'package-mirror',
  'proxy',
  'mtu',
  'subnet',
  'kernel',
  'docker',
  'passt',
  'lowest-port',
  'limits',
  'facts',
  'steps',
];

for (const [index, value] of evil.entries()) {
  test(`hostile link ${index} runs nothing: neither in the page nor in a shell`, async ({
    page,
  }) => {
    const query = [...freeText, value.slice(0, 60)]
      .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&');
    await page.goto(`/en/setup/?system=debian-13&${query}`.slice(0, 12_000));
    await page.waitForURL(/&facts=20/);
    await expect(page.locator('[data-notices] li').first()).toBeVisible();
    await expect(page.locator('setup-wizard :is(img, script)')).toHaveCount(0);
    await expect(page).not.toHaveTitle(/pwned/);
    const shown = await page.locator('[data-notices]').textContent();
    expect(shown).not.toMatch(/[\u202A-\u202E\u2028]/);
    expect(await page.locator('.plan').textContent()).not.toContain('pwned');
    expect(await runAll(page)).toEqual([]);
  });
}

test('a link with a wrong value says so in the words of the form', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-13&lowest-port=65536&docker=29.x');
  const notices = page.locator('[data-notices]');
  await expect(notices).toContainText('“65536” does not fit “Lowest port”.');
  await expect(notices).toContainText('“29.x” does not fit “Docker Engine”.');
  await expect(page.getByText('A version such as 29.5.1 or 28')).toBeVisible();
});

for (const [index, value] of evil.entries()) {
  test(`hostile paste ${index} runs nothing: neither in the page nor in a shell`, async ({
    page,
  }) => {
    const keys = debian12
      .trimEnd()
      .split('\n')
      .map((line) => line.split('=')[0] as string);
    await openSetup(page, 'en');
    const pasted = keys
      .map((key) =>
        key === 'os' ? 'os=debian' : key === 'release' ? 'release=12' : `${key}=${value}`,
      )
      .join('\n');
    await pasteProbe(page, 'en', `${pasted}\nstrange=${value}\n`);
    await expect(status(page)).toContainText('steps');
    await expect(page.locator('setup-wizard :is(img, script)')).toHaveCount(0);
    await expect(page).not.toHaveTitle(/pwned/);
    const commands = await page.locator('.plan pre').allTextContents();
    expect(commands.join()).not.toContain('pwned');
    expect(await runAll(page)).toEqual([]);
    await expect(step(page, 'setup')).toHaveCount(1);
  });
}
