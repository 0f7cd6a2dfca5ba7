import { debian12Fresh } from '../src/core/probe/testing/machines.ts';
import { expect, test } from './site.ts';

const log = `● docker.service - Docker Application Container Engine (Rootless)
     Active: failed (Result: exit-code)
Nov 24 10:12:01 host dockerd-rootless.sh[4711]: [rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1001 ("testuser")
Nov 24 10:12:01 host systemd[900]: docker.service: Main process exited, code=exited, status=1/FAILURE`;

test('a pasted log leads to its entry', async ({ page }) => {
  await page.goto('/en/diagnose/');
  await page.getByLabel('What was printed').fill(log);
  await page.getByRole('button', { name: 'Find the cause' }).click();
  const first = page.locator('.match').first();
  await expect(first).toContainText('Certain: line 3 is this message.');
  await expect(first).toContainText('Your account has no line in /etc/subuid');
  await expect(first.locator('copy-block')).toContainText('usermod');
  await expect(first.getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(page.locator('.pasted mark').first()).toContainText(
    'No subuid ranges found for user 1001',
  );
  await first.getByRole('link', { name: 'Cause, check, other ways' }).click();
  await expect(page).toHaveURL('/en/troubleshooting/no-subuid-ranges/');
});

test('Chinese readers get the Chinese entry for the English message', async ({ page }) => {
  await page.goto('/zh/diagnose/');
  await page
    .getByLabel('报错或日志原文')
    .fill('$ systemctl --user start docker\nFailed to connect to bus: No medium found');
  await page.getByRole('button', { name: '查找原因' }).click();
  await page.locator('.match a').first().click();
  await expect(page).toHaveURL('/zh/troubleshooting/systemctl-user-bus/');
});

test('of the output of the probe it says what is missing, with the steps that fix it', async ({
  page,
}) => {
  await page.goto('/en/diagnose/');
  await page.getByLabel('What was printed').fill(`$ sh probe.sh\n${debian12Fresh}`);
  await page.getByRole('button', { name: 'Find the cause' }).click();
  const lacks = page.locator('.lack');
  await expect(lacks).toHaveCount(2);
  await expect(lacks.first()).toContainText('newuidmap is not installed.');
  await expect(lacks.first()).toContainText(/apt-get install -y[^;]* uidmap/);
  await expect(lacks.nth(1)).toContainText('sudo usermod');
  await expect(lacks.nth(1).getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(
    lacks.nth(1).getByRole('link', { name: 'The account has no subordinate IDs.' }),
  ).toHaveAttribute('href', '/en/troubleshooting/no-subuid-ranges/');
  // Whose steps they are is seen by their hue, and the way on is the page's one button.
  const hue = (selector: string) =>
    lacks
      .locator(selector)
      .first()
      .evaluate((it) => getComputedStyle(it).getPropertyValue('--term-hue'));
  expect(await hue('.root copy-block')).not.toBe(
    await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--term-hue')),
  );
  await expect(page.getByRole('link', { name: 'The whole plan for this machine' })).toHaveClass(
    /button/,
  );
  // As it comes out of a chat or a ticket.
  await page.getByLabel('What was printed').fill(debian12Fresh.replace(/^/gm, '    '));
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await expect(lacks).toHaveCount(2);
  await page.getByRole('link', { name: 'The whole plan for this machine' }).click();
  await expect(page).toHaveURL(/\/en\/setup\/\?system=debian-12&user=mei/);
  await expect(page.getByText(/^Understood/)).toBeVisible();
});

test('nothing fits is an answer, and hands the words to the search', async ({ page }) => {
  await page.goto('/en/diagnose/');
  await page.getByLabel('What was printed').fill('the quick brown fox <b>jumps</b>');
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await expect(page.getByText('No known error matches this text.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Closest matches:' })).toBeVisible();
  await expect(page.locator('ol.matches a')).toHaveCount(3);
  for (const way of ['Look through all known errors', /^Check the machine with the probe/])
    await expect(page.getByRole('link', { name: way })).toBeVisible();
  await page.getByRole('link', { name: /Search for its words/ }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=the%20quick/);
});

test('nothing pasted is told how to get at what was printed', async ({ page }) => {
  await page.goto('/en/diagnose/');
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await expect(page.getByRole('status')).toContainText('journalctl --user -u docker');
});

test('what is pasted stays for the other language and the way back, and goes when cleared', async ({
  page,
}) => {
  await page.goto('/en/diagnose/');
  await page.getByLabel('What was printed').fill(log);
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await expect(page.locator('.answer')).toBeVisible();
  await page.goto('/zh/diagnose/');
  await expect(page.locator('.answer')).toContainText('可以确定：第 3 行就是这条报错。');
  await page.locator('.answer h2 a').click();
  await expect(page).toHaveURL('/zh/troubleshooting/no-subuid-ranges/');
  await page.goBack();
  await expect(page.getByLabel('报错或日志原文')).toHaveValue(/No subuid ranges/);
  await expect(page.locator('.answer')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('paste'))).toBeNull();
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.locator('.answer')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('报错或日志原文')).toHaveValue('');
});

test('several causes in one log are said, the first as the answer', async ({ page }) => {
  await page.goto('/en/diagnose/');
  await page
    .getByLabel('What was printed')
    .fill(`${log}\ndocker: cannot expose privileged port 80`);
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await expect(page.getByText('More than one thing is wrong here.')).toBeVisible();
  await expect(page.locator('.answer')).toHaveCount(1);
  await expect(page.locator('li.match').first()).toContainText('line 5 is this message');
});

test('by keyboard alone, a message is typed and asked about', async ({ page }) => {
  await page.goto('/en/diagnose/');
  await page.getByLabel('What was printed').focus();
  await page.keyboard.type('cannot expose privileged port 80');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.answer')).toContainText('cannot expose privileged port 80');
});

test('another program’s message is said to be one', async ({ page }) => {
  await page.goto('/en/diagnose/');
  await page
    .getByLabel('What was printed')
    .fill('Error: cannot setup namespace using newuidmap: exit status 1\npodman version 3.4.4');
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await expect(page.getByText('This message comes from Podman')).toBeVisible();
});

test('what is pasted goes nowhere', async ({ page, baseURL }) => {
  await page.goto('/en/diagnose/', { waitUntil: 'networkidle' });
  const sent: string[] = [];
  // The site's own scripts may come with the first touch: a plain GET of a file that the build made.
  const script = new RegExp(`^GET ${baseURL}/_astro/[\\w.-]+\\.js $`);
  page.on('request', (request) => {
    const said = `${request.method()} ${request.url()} ${request.postData() ?? ''}`;
    if (!script.test(said)) sent.push(said);
  });
  await page.getByLabel('What was printed').fill(`secret-token-123 ${log}`);
  await page.getByRole('button', { name: 'Find the cause' }).click();
  await expect(page.locator('.match').first()).toBeVisible();
  expect(sent.toSorted()).toEqual([
    `GET ${baseURL}/data/answers.json `,
    `GET ${baseURL}/data/diagnosis.json `,
    `GET ${baseURL}/data/fixes.en.json `,
  ]);
});

test('the list of entries narrows while typing', async ({ page }) => {
  await page.goto('/en/troubleshooting/');
  const entries = page.locator('[data-words]');
  const all = await entries.count();
  await page.getByLabel('Filter errors').fill('subuid');
  await expect(page.getByRole('link', { name: /No subuid ranges found/ })).toBeVisible();
  expect(await page.locator('[data-words]:visible').count()).toBeLessThan(all);
  await page.getByLabel('Filter errors').fill('zzqqxx');
  await expect(page.getByText('Nothing found.')).toBeVisible();
});
