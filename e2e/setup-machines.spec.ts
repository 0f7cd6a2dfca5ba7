import { debian12, fedora44, ubuntu2404 } from '../src/core/probe/testing/machines.ts';
import { langs, openSetup, pasteProbe, status, step, wizardWords } from './setup-site.ts';
import { copiedBy, expect, test } from './site.ts';

test.use({
  viewport: { width: 360, height: 780 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const machines = [
  {
    name: 'Debian 12 with Docker of root',
    pasted: debian12,
    system: 'debian-12',
    user: 'mei',
    done: ['packages-in-the-way', 'repository-key', 'repository', 'packages', 'subordinate-ids'],
    left: ['rootful', 'lingering', 'override', 'setup', 'verify'],
  },
  {
    name: 'Ubuntu 24.04, where AppArmor restricts namespaces',
    pasted: ubuntu2404,
    system: 'ubuntu-24.04',
    user: 'lin',
    done: ['subordinate-ids'],
    left: [
      'packages-in-the-way',
      'repository-key',
      'repository',
      'packages',
      'rootful',
      'lingering',
      'override',
      'setup',
      'verify',
    ],
  },
  {
    name: 'Fedora 44 with SELinux, come by su',
    pasted: fedora44,
    system: 'fedora-44',
    user: 'ana',
    done: ['subordinate-ids', 'lingering'],
    left: [
      'packages-in-the-way',
      'repository-key',
      'repository',
      'packages',
      'modules',
      'login',
      'override',
      'setup',
      'verify',
    ],
  },
];

for (const lang of langs) {
  const words = wizardWords[lang];
  for (const { name, pasted, system, user, done, left } of machines) {
    test(`the probe of a machine, in ${lang}: ${name}`, async ({ page }) => {
      await openSetup(page, lang);
      await pasteProbe(page, lang, pasted);
      await expect(page.locator('[name=system]')).toHaveValue(system);
      await expect(page.locator('[name=user]')).toHaveValue(user);
      for (const id of done) {
        const folded = step(page, id).locator('details.done');
        await expect(folded.getByText(`✓ ${words.done}`)).toBeVisible();
        await expect(folded).not.toHaveAttribute('open');
        await folded.locator('summary').first().click();
        await expect(folded.locator('.why')).toBeVisible();
      }
      for (const id of left) {
        await expect(step(page, id).locator('.why')).toBeVisible();
        await expect(step(page, id).locator('details.done')).toHaveCount(0);
      }
      await expect(page.locator('.plan [data-step]')).toHaveCount(done.length + left.length);
      await expect(status(page)).toContainText(
        words.statusDone.replace('{n}', String(done.length)),
      );
      const understood = page.getByText(words.probeUnderstood, { exact: false }).last();
      await expect(understood).toBeVisible();
    });
  }

  test(`what is done is left out of what is copied, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang);
    await pasteProbe(page, lang, debian12);
    await expect(step(page, 'packages').locator('details.done')).toHaveCount(1);
    const rootsLane = page.locator('.lane-of.root');
    const lane = await copiedBy(page, rootsLane.getByRole('button', { name: words.copyLane }));
    await expect(page.getByRole('button', { name: words.copied })).toBeVisible();
    expect(lane).toContain('loginctl enable-linger');
    expect(lane).not.toContain('apt-get install');
    const all = await copiedBy(page, page.getByRole('button', { name: words.copyAll }));
    expect(all).toContain('dockerd-rootless-setuptool.sh install');
    expect(all).toContain('loginctl enable-linger');
    expect(all).not.toContain('apt-get install');
  });

  test(`every value of a probe can be changed, and ticks follow, in ${lang}`, async ({ page }) => {
    await openSetup(page, lang);
    await pasteProbe(page, lang, debian12);
    const folded = (id: string) => step(page, id).locator('details.done');
    await expect(folded('packages')).toHaveCount(1);
    // Another helper is not installed: the step is there to be done again.
    await page.locator('[name=network]').selectOption('slirp4netns');
    await expect(folded('packages')).toHaveCount(0);
    await expect(step(page, 'packages')).toContainText('slirp4netns');
    await page.locator('[name=network]').selectOption('auto');
    await expect(folded('packages')).toHaveCount(1);
    // Of another user nothing is known.
    await page.locator('[name=user]').fill('bob');
    await expect(folded('subordinate-ids')).toHaveCount(0);
    await expect(folded('repository')).toHaveCount(1);
    await page.locator('[name=system]').selectOption('debian-13');
    await expect(page.locator('details.done')).toHaveCount(0);
  });
}

test('a second paste takes the place of the first, also where a machine is as usual', async ({
  page,
}) => {
  await openSetup(page, 'en');
  const other = debian12
    .replace('kernel=6.1.0-42-amd64', 'kernel=5.10.0-8')
    .replace('arch=x86_64', 'arch=aarch64')
    .replace('cgroup=v2', 'cgroup=v1')
    .replace('subuid=65536', 'subuid=0');
  await pasteProbe(page, 'en', other.replace('directory-ids=65536', 'directory-ids=0'));
  await expect(page).toHaveURL(/kernel=5\.10&.*arch=aarch64.*cgroup=v1.*subids=missing/);
  await pasteProbe(page, 'en', debian12);
  await expect(page).toHaveURL(/system=debian-12/);
  await expect(page).not.toHaveURL(/kernel=|arch=|cgroup=|subids=/);
});

test('a machine without root sees that its administrator has nothing left to do', async ({
  page,
}) => {
  await openSetup(page, 'en');
  await pasteProbe(page, 'en', ubuntu2404.replace('packages=', 'packages=uidmap '));
  await page.getByRole('link', { name: 'No root access' }).click();
  // On this system the script needs an AppArmor profile: refused, with what leads on.
  await expect(page.locator('.refused')).toContainText('E13');
  await page
    .locator('.refused')
    .getByRole('link', { name: /^Fix: / })
    .first()
    .click();
  await expect(page.locator('.plan [data-step]').first()).toBeVisible();
  await openSetup(page, 'en');
  const ready = debian12
    .replace('rootful=yes', 'rootful=no')
    .replace('rootful-unit=yes', 'rootful-unit=no')
    .replace('linger=no', 'linger=yes');
  await pasteProbe(page, 'en', ready);
  await expect(page.locator('.lane-of.root')).toContainText(wizardWords.en.doneRoot);
  await page.getByRole('link', { name: 'Server with ports 80 and 443' }).click();
  await expect(step(page, 'sysctl').locator('.why')).toBeVisible();
  await expect(page.locator('.all-done')).toHaveCount(0);
});

test('what was not understood is listed, and root’s own answers are left out', async ({ page }) => {
  await openSetup(page, 'en');
  await pasteProbe(page, 'en', `${debian12.replace('uid=1000', 'uid=0')}colour=<b>red</b>\n`);
  const result = page.locator('[data-probe-result]');
  await expect(result).toContainText(wizardWords.en.probeRoot);
  await result.getByText(/^Not understood/).click();
  await expect(result.getByText('colour=<b>red</b>')).toBeVisible();
  await expect(step(page, 'subordinate-ids').locator('details.done')).toHaveCount(0);
  await pasteProbe(page, 'en', 'os=plan9\nrelease=4\nkernel=6.1.0-42-amd64\n');
  await expect(result).toContainText(wizardWords.en.probeSystem);
});

test('who is left of several users keeps their own steps', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-13&user=ann,bob,carl');
  await page.locator('[name=user]').fill('bob,carl');
  await expect(page).toHaveURL(/user=bob(,|%2C)carl/);
  const typed = page.locator('.plan [data-step] copy-block');
  await expect(typed.filter({ hasText: /\bann\b/ })).toHaveCount(0);
  for (const name of ['bob', 'carl'])
    await expect(step(page, 'lingering').filter({ hasText: name })).not.toHaveCount(0);
});

test('of several users, each step says whose it is, and is ticked by itself', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-13&user=ann,bob');
  for (const id of ['subordinate-ids', 'setup'])
    await expect(step(page, id).locator('h3')).toHaveText([/ann$/, /bob$/]);
  await step(page, 'setup').getByRole('checkbox', { name: /: bob/ }).check();
  await page.reload();
  await expect(step(page, 'setup').getByRole('checkbox', { name: /: bob/ })).toBeChecked();
  await expect(step(page, 'setup').getByRole('checkbox', { name: /: ann/ })).not.toBeChecked();
});

test('of several users, each takes a part that holds nobody else’s', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-13&user=ann,bob');
  const copy = (name: string) =>
    copiedBy(page, page.locator('.lane-of.user').getByRole('button', { name }));
  const text = await copy('Copy bob’s part');
  expect(text).toContain('bob’s part: log in as bob');
  expect(text).toContain('dockerd-rootless-setuptool.sh install');
  expect(text).not.toMatch(/\bann\b/);
  expect(await copy('Copy ann’s part')).not.toMatch(/\bbob\b/);
});

test('a change leaves the steps that it does not touch in place, and open', async ({ page }) => {
  await openSetup(page, 'en', '?system=debian-13&lowest-port=80');
  const kept = await step(page, 'packages').elementHandle();
  await step(page, 'packages').locator('details.more > summary').first().click();
  await page.locator('[name=lowest-port]').fill('443');
  await expect(step(page, 'sysctl')).toContainText('= 443');
  expect(await kept?.evaluate((node) => node.isConnected)).toBe(true);
  await expect(step(page, 'packages').locator('details.more').first()).toHaveAttribute('open', '');
  const order = await page
    .locator('.plan [data-step]')
    .evaluateAll((steps) => steps.map((one) => (one as HTMLElement).dataset.step));
  await page.reload();
  await expect(step(page, 'sysctl')).toContainText('= 443');
  expect(
    await page
      .locator('.plan [data-step]')
      .evaluateAll((steps) => steps.map((one) => (one as HTMLElement).dataset.step)),
  ).toEqual(order);
});
