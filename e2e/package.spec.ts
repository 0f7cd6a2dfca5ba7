import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/*
 * The package as somebody gets it: packed, installed in an empty folder, and run by the Node of the
 * machine, without a checkout.
 */
test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'rootless-guide-package-'));
const outside = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((path) => !path.includes('node_modules'))
  .join(delimiter);
const env = { ...process.env, PATH: outside };
const program = join(folder, 'node_modules/.bin/rootless-guide');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...{ input, env, cwd: folder, encoding: 'utf8' },
  });
  return { status, stdout, stderr };
}

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is packed small, and installs without anything else', () => {
  execFileSync(process.execPath, ['src/tooling/package.ts']);
  const [packed = ''] = globSync('.package/*.tgz');
  expect(statSync(packed).size).toBeLessThan(2_000_000);
  const install = ['install', '--offline', '--no-audit', '--no-fund', resolve(packed)];
  execFileSync('npm', install, { cwd: folder, env });
  expect(globSync('node_modules/*', { cwd: folder })).toEqual(['node_modules/rootless-guide']);
});

test('plan, diagnose and probe answer as in a checkout', () => {
  const plan = run(['plan', '--system', 'debian-13', '--format', 'script']);
  expect(plan.status).toBe(0);
  const here = ['src/cli/plan.ts', '--system', 'debian-13', '--format', 'script'];
  expect(plan.stdout).toBe(
    execFileSync(process.execPath, here, { encoding: 'utf8', stdio: 'pipe' }),
  );
  expect(run(['plan', '--system', 'debain-13'])).toMatchObject({ status: 2, stdout: '' });
  const { stdout } = run(['diagnose'], 'No subuid ranges found for user 1000 ("x")\n');
  expect(stdout).toContain('/en/troubleshooting/no-subuid-ranges/');
  expect(run(['probe']).stdout).toMatch(/^#!\/bin\/sh\n/);
});

test('doctor looks at this machine and says what it lacks', () => {
  const { status, stdout } = run(['doctor', '--json']);
  const { matches } = JSON.parse(stdout);
  expect(status).toBe(matches.length > 0 ? 1 : 0);
  expect(run(['doctor', '--lang', 'fr'])).toMatchObject({ status: 2, stdout: '' });
});

test('whoever mistypes a command is told which one was meant', () => {
  expect(run(['plann'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'there is no such command → rootless-guide plan\n',
  });
  expect(run([]).stdout).toContain('usage: rootless-guide COMMAND');
  expect(run(['serve', '--port', 'x'])).toMatchObject({ status: 2 });
});

test('bash completes commands, options and values, and the manual can be read', () => {
  const ask = (words: string, at: number) => {
    const script = `eval "$("$0" completion bash)"
COMP_WORDS=(${words}) COMP_CWORD=${at}
_rootless_guide
echo "\${COMPREPLY[*]}"`;
    return execFileSync('bash', ['-c', script, program], { env, encoding: 'utf8' }).trim();
  };
  expect(ask('rootless-guide do', 1)).toBe('doctor');
  expect(ask('rootless-guide plan --netw', 2)).toBe('--network');
  expect(ask('rootless-guide plan --network pa', 3)).toBe('pasta');
  const manual = join(folder, 'node_modules/rootless-guide/rootless-guide.1');
  expect(statSync(manual).size).toBeGreaterThan(1000);
});

test('serve has the whole site: pages, search, a wizard that plans, and a page for what is not there', async ({
  page,
}) => {
  const server = spawn(program, ['serve', '--port', '0'], { env, cwd: folder });
  try {
    const url = await new Promise<string>((ready) => {
      server.stdout.on('data', (data) => {
        const [found] = /http:\/\/\S+/.exec(String(data)) ?? [];
        if (found) ready(found);
      });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${url}en/search/?q=newuidmap`);
    await expect(page.locator('main a[href*="/troubleshooting/"]').first()).toBeVisible();
    await page.goto(`${url}zh/setup/?system=fedora-44&lowest-port=80`);
    await expect(page.locator('[data-step=packages]')).toContainText('dnf install');
    // The files to carry are not in the package: nothing offers them.
    await page.goto(`${url}en/offline/`);
    await expect(page.getByRole('heading', { name: 'New versions' })).toBeVisible();
    await expect(page.locator('a[href*="rootless-guide-"]')).toHaveCount(0);
    expect((await page.goto(`${url}zh/setup`))?.status()).toBe(200);
    expect((await page.goto(`${url}zh/nothing/`))?.status()).toBe(404);
    expect(errors).toEqual([]);
  } finally {
    server.kill();
  }
});
