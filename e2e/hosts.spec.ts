import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get as getByHttp } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Check } from '../src/core/evidence.ts';
import {
  checkCompression,
  checkHeaders,
  checkHost,
  checkPaths,
} from '../src/tooling/host-checks.ts';
import { installedHosts } from '../src/tooling/hosts.mjs';
import { buildBelow, discard } from './deployment.ts';

/* The built site behind real hosts, by the configurations that `deploy` has for them. */

const { nginx, caddy, modules } = installedHosts();

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** How long to ask with 200 connections, in seconds; without it, that is left out. */
const loadSeconds = Number(process.env.LOAD_SECONDS ?? 0);
const CONNECTIONS = 200;

/** Asks for pages on so many connections at once, each kept, and says what did not come whole. */
async function load(url: string, files: ReadonlyMap<string, number>) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const paths = [...files.keys()];
  const ask = (path: string): Promise<string> =>
    new Promise((resolve) => {
      getByHttp(url + path, { agent }, (answer) => {
        let size = 0;
        answer.on('data', (part: Buffer) => {
          size += part.length;
        });
        answer.on('error', ({ message }) => resolve(message));
        answer.on('end', () => resolve(`${answer.statusCode} ${size}`));
      }).on('error', ({ message }) => resolve(message));
    });
  const end = Date.now() + loadSeconds * 1000;
  const lost: string[] = [];
  let answers = 0;
  const reader = async (first: number): Promise<void> => {
    for (let at = first; Date.now() < end; at++) {
      const path = paths[at % paths.length] ?? '/';
      const answer = await ask(path);
      answers += 1;
      if (answer !== `200 ${files.get(path)}`) lost.push(`${path}: ${answer}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => reader(at)));
  agent.destroy();
  return { answers, lost };
}

interface Host {
  readonly url: string;
  end(): void;
}

/** Waits until somebody listens. */
async function answers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`ended with ${child.exitCode}`);
}

/** @param base the path below which `site` has what was built */
async function start(kind: 'nginx' | 'caddy', site: string, base = ''): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'rootless-guide-host-'));
  const port = await freePort();
  const file = readFileSync(kind === 'nginx' ? 'deploy/nginx.conf' : 'deploy/Caddyfile', 'utf8')
    .replaceAll('/srv/rootless-guide', site)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('default "";', `default "${base.replace(/\/$/, '')}";`)
    .replace('# brotli_static', modules ? 'brotli_static' : '# brotli_static')
    .replace(/^:80 /m, `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} `);
  const config = join(folder, 'config');
  const around = `${modules ? `load_module ${modules}/ngx_http_brotli_static_module.so;` : ''}
daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${file}
}`;
  writeFileSync(config, kind === 'nginx' ? around : file);
  const child =
    kind === 'nginx'
      ? spawn(nginx, ['-p', folder, '-c', config, '-e', 'stderr'])
      : spawn(caddy, ['run', '--adapter', 'caddyfile', '--config', config], {
          env: {
            ...process.env,
            BASE_PATH: base,
            HOME: folder,
            XDG_DATA_HOME: folder,
            XDG_CONFIG_HOME: folder,
          },
        });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  const end = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, end };
}

/** What `npm run build` adds to a built site. */
const finish = (folder: string, base = '') =>
  spawnSync(process.execPath, ['src/tooling/precompress.ts', folder], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base },
  });

// What is compressed for one worker is not compressed for another once more.
test.describe.configure({ mode: 'default' });

/** The built site with it. */
let site: string;
test.beforeAll(() => {
  test.setTimeout(600_000);
  site = mkdtempSync(join(tmpdir(), 'rootless-guide-site-'));
  cpSync('dist', site, { recursive: true });
  finish(site);
});
test.afterAll(() => rmSync(site, { recursive: true, force: true }));

for (const kind of ['nginx', 'caddy'] as const)
  test.describe(kind, () => {
    test.skip(!(kind === 'nginx' ? nginx : caddy), `${kind} is not installed`);
    let host: Host;
    test.beforeAll(async () => {
      host = await start(kind, site);
    });
    test.afterAll(() => host?.end());
    const served = () => ({ url: host.url, site, brotli: kind === 'caddy' || modules !== '' });
    const wrong = (checks: readonly Check[]) => checks.filter(({ ok }) => !ok);

    test('sends what is compressed already, as the browser takes it', async () => {
      expect(wrong(await checkCompression(served()))).toEqual([]);
    });

    test('sends the headers of every host, and keeps what never changes', async () => {
      expect(wrong(await checkHeaders(served()))).toEqual([]);
    });

    test('gives a part of a file, and a page for what is not there', async () => {
      expect(wrong(await checkPaths(served()))).toEqual([]);
    });

    test(`loses nothing on ${CONNECTIONS} connections`, async () => {
      test.skip(!loadSeconds, 'LOAD_SECONDS=30 asks for that long');
      test.setTimeout((loadSeconds + 60) * 1000);
      const paths = globSync('{en,zh}/guide/*/index.html', { cwd: site });
      const files = new Map(
        paths.map((path) => [
          `/${path.replace(/index\.html$/, '')}`,
          readFileSync(join(site, path)).length,
        ]),
      );
      const { answers, lost } = await load(host.url, files);
      console.log(`${kind}: ${answers} answers in ${loadSeconds} s, ${lost.length} lost`);
      expect(lost).toEqual([]);
      expect(answers).toBeGreaterThan(CONNECTIONS);
    });

    test('has pages that plan and search, without an error', async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (said) => {
        if (said.type() === 'error') errors.push(said.text());
      });
      await page.goto(`${host.url}/en/search/?q=newuidmap`);
      await expect(page.locator('main a[href*="/troubleshooting/"]').first()).toBeVisible();
      await page.goto(`${host.url}/zh/setup/?system=fedora-44&lowest-port=80`);
      await expect(page.getByText('dnf install').filter({ visible: true }).first()).toBeVisible();
      expect(errors).toEqual([]);
    });
  });

test.describe('below a path', () => {
  const base = '/rootless/';
  let folder: string;
  test.beforeAll(async () => {
    test.skip(!nginx && !caddy, 'neither nginx nor caddy is installed');
    test.setTimeout(600_000);
    folder = await buildBelow(base);
    finish(join(folder, base), base);
  });
  test.afterAll(async () => {
    if (folder) await discard(folder);
  });

  for (const kind of ['nginx', 'caddy'] as const)
    test(`${kind} serves the site`, async ({ page }) => {
      test.skip(!(kind === 'nginx' ? nginx : caddy), `${kind} is not installed`);
      const host = await start(kind, folder, base);
      try {
        await page.goto(`${host.url}${base}zh/`);
        await page.locator('main a[href*="/zh/guide/"]').first().click();
        await expect(page).toHaveURL(/\/rootless\/zh\/guide\//);
        const served = {
          url: host.url + base.replace(/\/$/, ''),
          site: join(folder, base),
          brotli: kind === 'caddy' || modules !== '',
        };
        expect((await checkHost(served)).filter(({ ok }) => !ok)).toEqual([]);
      } finally {
        host.end();
      }
    });
});
