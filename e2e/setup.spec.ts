import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { debian12Fresh } from '../src/core/probe/testing/machines.ts';
import { copiedBy, expect, test } from './site.ts';

const status = (page: Page) => page.locator('[data-plan-status]');
const step = (page: Page, id: string) => page.locator(`[data-step="${id}"]`);

test('each change shows its plan, marks what changed in words, and goes into the address', async ({
  page,
}) => {
  await page.goto('/en/setup/');
  await expect(step(page, 'sysctl')).toHaveCount(0);
  await page.getByText('Ports below 1024', { exact: true }).click();
  await page.getByLabel('Lowest port', { exact: true }).fill('80');
  await expect(step(page, 'sysctl')).toContainText('net.ipv4.ip_unprivileged_port_start = 80');
  await expect(step(page, 'sysctl').getByText('changed')).toBeVisible();
  await expect(step(page, 'packages').getByText('changed')).toHaveCount(0);
  await expect(status(page)).toHaveText(/steps, 1 changed/);
  await expect(page).toHaveURL(/\?system=debian-13&lowest-port=80&facts=[\d-]{10}&steps=[\w-]+$/);
});

test('a link opens with its choices, and says what it could not honour', async ({ page }) => {
  await page.goto('/en/setup/?system=ubuntu-24.04&network=pasta&lowest-port=80&nosuch=1&mtu=big');
  await expect(page.getByLabel('System', { exact: true })).toHaveValue('ubuntu-24.04');
  await expect(page.getByLabel('Network driver', { exact: true })).toHaveValue('pasta');
  await expect(page.getByLabel('Network driver', { exact: true })).toBeVisible();
  await expect(step(page, 'override')).toContainText('DOCKERD_ROOTLESS_ROOTLESSKIT_NET=pasta');
  await expect(page.locator('[data-notices]')).toContainText('nosuch');
  await expect(page.locator('[data-notices]')).toContainText('big');
});

test('an impossible choice says why, and offers the change that makes it possible', async ({
  page,
}) => {
  await page.goto('/en/setup/?system=debian-13&network=pasta&port-driver=builtin');
  await expect(status(page)).toContainText('Not possible');
  await expect(page.locator('.refused')).toContainText('E03');
  await expect(page.getByRole('button', { name: 'Download the script' })).toBeHidden();
  await page
    .locator('.refused')
    .getByRole('link', { name: /^Fix: / })
    .first()
    .click();
  await expect(page.locator('.refused')).toHaveCount(0);
  await expect(status(page)).toContainText('steps');
});

test('a link to a driver that nobody is offered says why there is none', async ({ page }) => {
  await page.goto('/en/setup/?system=debian-13&network=host');
  const driver = page.getByLabel('Network driver', { exact: true });
  await expect(driver).toHaveValue('host');
  await expect(page.locator('.refused')).toContainText('E04');
  await driver.selectOption('pasta');
  await expect(page.locator('.refused')).toHaveCount(0);
});

test('a value that cannot be is told beside its field, and nothing is lost', async ({ page }) => {
  await page.goto('/en/setup/');
  await page.getByText('User, and how to become root', { exact: true }).click();
  await page.getByLabel('User', { exact: true }).fill('$(reboot)');
  await expect(page.locator('#option-user-invalid')).toHaveText('“$(reboot)” does not fit “User”.');
  await expect(page.getByLabel('User', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(step(page, 'packages')).toBeVisible();
  await expect(page.locator('.plan')).not.toContainText('reboot)');
  // Nothing can be taken of a plan that is not of these choices.
  await page.getByLabel('System', { exact: true }).selectOption('arch');
  await expect(status(page)).toContainText('does not fit “User”');
  await expect(page.locator('.plan')).toHaveAttribute('inert');
  await expect(page.getByRole('button', { name: 'Download the script' })).toBeHidden();
  await page.getByLabel('User', { exact: true }).fill('mei;lin');
  await expect(page.locator('#option-user-invalid')).toContainText('Did you mean mei,lin?');
  await page.getByLabel('User', { exact: true }).fill('mei');
  await expect(page.locator('#option-user-invalid')).toBeHidden();
  await expect(page.locator('.plan')).not.toHaveAttribute('inert');
  await expect(step(page, 'packages')).toContainText('pacman');
  await expect(page.getByRole('button', { name: 'Download the script' })).toBeVisible();
});

test('a way out of a value that cannot be says which one to leave empty', async ({ page }) => {
  await page.goto('/en/setup/?user=root');
  // It stands at the field, and above the plan.
  const fix = page.getByRole('link', { name: 'Fix: User → empty' });
  await expect(fix).toHaveCount(2);
  await fix.first().click();
  await expect(status(page)).toContainText('steps');
});

test('the language switch keeps the choices', async ({ page }) => {
  await page.goto('/en/setup/?system=debian-12&ping=yes');
  await page.locator('.modes').getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(
    /\/zh\/setup\/\?system=debian-12&ping=yes&facts=[\d-]{10}&steps=[\w-]+$/,
  );
  await expect(page.getByText('管理员执行')).toBeVisible();
});

test('the probe of a machine becomes its plan, and the plan a script that ShellCheck likes', async ({
  page,
}) => {
  await page.goto('/en/setup/');
  await page.getByText('Detect my machine', { exact: true }).click();
  await page.getByLabel('Paste the output here').fill(debian12Fresh);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByLabel('System', { exact: true })).toHaveValue('debian-12');
  await expect(page.getByText(/^Understood/)).toBeVisible();
  await expect(step(page, 'subordinate-ids')).toContainText('mei');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the script' }).click(),
  ]);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toMatch(/^#!\/bin\/sh\n/);
  execFileSync('shellcheck', ['--shell=sh', file]);
  const dry = spawnSync('sh', [file, '--help'], { encoding: 'utf8' });
  expect(dry.stdout).toContain('--dry-run');
});

test('a paste that tells nothing gets an answer', async ({ page }) => {
  await page.goto('/zh/setup/');
  await page.getByText('检测我的机器', { exact: true }).click();
  await page.getByLabel('把输出粘贴到这里').fill('你好 <img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: '应用' }).click();
  await expect(page.getByText('这段文字里没有机器信息')).toBeVisible();
});

test('starting over brings the first plan back', async ({ page }) => {
  await page.goto('/en/setup/?system=debian-12&lowest-port=80');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page).toHaveURL(/\?system=debian-13&facts=/);
  await expect(page.getByLabel('System', { exact: true })).toHaveValue('debian-13');
  await expect(step(page, 'sysctl')).toHaveCount(0);
});

/** Keeps back what a link's words come with until somebody lets it go. */
async function holdWords(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/planner.*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('whoever starts over before the link is open has started over', async ({ page }) => {
  const release = await holdWords(page);
  await page.goto('/en/setup/?system=debian-12&lowest-port=80');
  await page.getByRole('button', { name: 'Start over' }).click();
  release();
  await expect(page).toHaveURL(/\?system=debian-13&facts=/);
  await expect(page.getByLabel('System', { exact: true })).toHaveValue('debian-13');
});

test('until somebody comes near, nothing is fetched that makes plans; who is faster loses nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/wizard.*.js', async (route) => {
    asked.push(route.request().url());
    await released;
    await route.continue();
  });
  await page.goto('/en/setup/', { waitUntil: 'networkidle' });
  // The page's own script for the language has the name, too, and no planner in it.
  const before = asked.length;
  await page.getByLabel('Ports below 1024').check();
  await page.getByLabel('System', { exact: true }).selectOption('debian-12');
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  release();
  await expect(page).toHaveURL(/\?system=debian-12&lowest-port=80&facts=/);
  await expect(step(page, 'sysctl')).toHaveCount(1);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page).toHaveURL(/\?system=debian-13&facts=/);
});

test('what is chosen before the link is open is a change to the link', async ({ page }) => {
  const release = await holdWords(page);
  await page.goto('/en/setup/?system=debian-12&lowest-port=80');
  await page.getByLabel('System', { exact: true }).selectOption('ubuntu-24.04');
  release();
  await expect(page).toHaveURL(/\?system=ubuntu-24\.04&lowest-port=80&facts=/);
  await expect(page.getByLabel('System', { exact: true })).toHaveValue('ubuntu-24.04');
  await expect(step(page, 'sysctl')).toHaveCount(1);
});

test('the wizard works by keyboard alone', async ({ page }) => {
  await page.goto('/en/setup/');
  await page.getByLabel('System', { exact: true }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('System', { exact: true })).not.toHaveValue('debian-13');
  // The probe and the starting points are between the system and what else can be chosen.
  const method = page.getByRole('group', { name: 'Install method' }).getByRole('radio').first();
  for (let i = 0; i < 10 && !(await method.evaluate((it) => it.matches(':focus'))); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/method=packages/);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Docker Engine', { exact: true })).toBeFocused();
  await page.keyboard.type('28.5.2');
  await expect(page).toHaveURL(/docker=28\.5\.2/);
});

test('hostile links reach neither the page nor a command', async ({ page }) => {
  const evil = [
    `$(id)`,
    '`id`',
    '";id;"',
    "';id;'",
    '<img src=x onerror=alert(1)>',
    'a\nb',
    'x'.repeat(10_000),
  ];
  for (const value of evil) {
    const query = ['user', 'data-root', 'registry-mirror', 'proxy', 'mtu', 'subnet', 'system']
      .map((name) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    await page.goto(`/en/setup/?${query.slice(0, 12_000)}`);
    await expect(status(page)).toContainText('steps');
    await expect(page.locator('setup-wizard img')).toHaveCount(0);
    const commands = (await page.locator('.plan pre').allTextContents()).join('\n');
    expect(commands).not.toContain('onerror');
    expect(commands).not.toMatch(/\$\(id\)|`id`|;id;/);
  }
});

test('a preset changes the form and leaves the system as it is', async ({ page }) => {
  await page.goto('/en/setup/?system=ubuntu-24.04');
  await page.getByRole('link', { name: 'Server with ports 80 and 443' }).click();
  await expect(page).toHaveURL(/system=ubuntu-24\.04&.*lowest-port=80/);
  await expect(step(page, 'sysctl')).toContainText('ip_unprivileged_port_start = 80');
  await expect(page.getByLabel('Lowest port', { exact: true })).toBeVisible();
});

test('whoever has no root gets one message for the administrator', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/setup/?system=debian-13&privilege=none&user=mei');
  const lane = page.locator('.lane-of.root');
  await expect(lane.getByRole('heading', { name: 'Send this to an administrator' })).toBeVisible();
  const english = await copiedBy(page, lane.getByRole('button', { name: 'Copy in English' }));
  await expect(lane.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
  const chinese = await copiedBy(page, lane.getByRole('button', { name: 'Copy in Chinese' }));
  await expect(lane.getByRole('button', { name: 'Copied' })).toHaveCount(1);
  expect(english).toMatch(/^# Hello/);
  expect(chinese).toMatch(/^# 您好/);
  // The commands are the same byte for byte; the words around them are comments in a shell.
  const commands = (text: string) =>
    text
      .split('\n')
      .filter((line) => !line.startsWith('#') || line.startsWith('# Written by'))
      .join('\n');
  expect(commands(english)).toBe(commands(chinese));
  for (const text of [english, chinese]) {
    expect(text).toContain('apt-get install -y');
    expect(text).toContain('mei');
    expect(text).toContain('/setup/?system=debian-13&privilege=none&user=mei');
    expect(text).not.toContain('sudo ');
    expect(text).not.toContain('dockerd-rootless-setuptool.sh install');
  }
});

test('what another driver would change is one click away', async ({ page }) => {
  await page.goto('/zh/setup/?system=debian-12');
  await page.getByText('比较各个选项').click();
  const rows = page.locator('[data-compare-table] tr');
  await expect(rows.filter({ hasText: 'pasta' })).toContainText('E06');
  await rows.filter({ hasText: 'slirp4netns' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/network=slirp4netns/);
  await expect(step(page, 'override')).toContainText('slirp4netns');
});

test('served scripts are those of the planner, with their checksums', async ({ request }) => {
  const sums = await (await request.get('/scripts/SHA256SUMS')).text();
  expect(sums).toMatch(/^[0-9a-f]{64} {2}debian-13\.sh$/m);
  expect(sums).toMatch(/ {2}probe\.sh$/m);
  const served = await (await request.get('/scripts/debian-13.sh')).text();
  const printed = execFileSync('node', [
    'src/cli/plan.ts',
    '--system',
    'debian-13',
    '--format',
    'script',
  ]);
  expect(served).toBe(printed.toString());
});

for (const lang of ['en', 'zh'] as const)
  test(`the plan as a playbook and as user data, or why not, in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/setup/?system=debian-13`);
    const way = page.locator('[data-way="ansible"]');
    await way.locator('summary').click();
    const saved = page.waitForEvent('download');
    await way.getByRole('button', { name: 'playbook.yml' }).click();
    const playbook = readFileSync(await (await saved).path(), 'utf8');
    expect(playbook).toContain('become_user');
    expect(playbook).toContain('docker-ce');
    // The first boot asks nobody who is to run Docker.
    const first = page.locator('[data-way="cloudInit"]');
    await first.locator('summary').click();
    await first.getByRole('button', { name: 'user-data.yml' }).click();
    await expect(first.getByRole('status')).toHaveText(
      lang === 'en' ? /name the users who will run Docker/ : /谁|用户|账户/,
    );
    await page.goto(`/${lang}/setup/?system=debian-13&user=ann`);
    await first.locator('summary').click();
    const data = page.waitForEvent('download');
    await first.getByRole('button', { name: 'user-data.yml' }).click();
    expect(readFileSync(await (await data).path(), 'utf8')).toMatch(/^#cloud-config/);
  });
