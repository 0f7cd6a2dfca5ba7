/** What readers need of whatever host has the built site: asked of real ones, by the address that they answer at. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../core/evidence.ts';
import { packFolder } from '../site/browser/offline/sets.ts';
import { everywhere, forEver } from './host-headers.ts';

/** A host, and the folder of the built site that it serves, with what is compressed in it. */
export interface Served {
  /** With the path below which the site stands, without a slash at its end. */
  readonly url: string;
  readonly site: string;
  /** It sends brotli: nginx does with a module alone. */
  readonly brotli: boolean;
}

const ask = ({ url }: Served, path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers, redirect: 'manual', signal: AbortSignal.timeout(60_000) });

const check = (id: string, seen: unknown, wanted: unknown): Check => {
  const [detail, other] = [seen, wanted].map((value) => JSON.stringify(value)) as [string, string];
  return {
    id,
    ok: detail === other,
    detail: detail === other ? detail : `${detail}, not ${other}`,
  };
};

/** One file of the built site whose name changes with what it holds. */
const hashedScript = (site: string): string =>
  `/${globSync('_astro/*.js', { cwd: site }).sort()[0]}`;

/** A language's offline copy. */
const packIn = (site: string): string =>
  `/${globSync(`${packFolder}/en.*.pack`, { cwd: site })[0]}`;

/** What is compressed already is sent as the browser takes it, and is the page whichever way. */
export async function checkCompression(host: Served): Promise<readonly Check[]> {
  const page = readFileSync(join(host.site, 'en/guide/install/index.html'), 'utf8');
  const checks: Check[] = [];
  for (const [accept, coding] of [
    ['br', host.brotli ? 'br' : null],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const answer = await ask(host, '/en/guide/install/', { 'accept-encoding': accept });
    const type = answer.headers.get('content-type')?.replace(/;.*/, '');
    const same = (await answer.text()) === page ? 'the page' : 'something else';
    const seen = [answer.status, type, answer.headers.get('content-encoding'), same];
    checks.push(check(`asked-for-${accept}`, seen, [200, 'text/html', coding, 'the page']));
  }
  return checks;
}

/** A cache on the way keeps one copy for each coding, of what never changes too. */
async function checkVary(host: Served): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const accept of ['br', 'gzip', 'identity']) {
    const paths = ['/en/guide/install/', hashedScript(host.site)];
    const answers = paths.map((path) => ask(host, path, { 'accept-encoding': accept }));
    const seen = (await Promise.all(answers)).map(({ headers }) => headers.get('vary'));
    checks.push(
      check(
        `varies-by-coding-${accept}`,
        seen,
        paths.map(() => 'Accept-Encoding'),
      ),
    );
  }
  return checks;
}

/** What browsers go by, since they are told not to guess. */
export async function checkTypes(host: Served): Promise<readonly Check[]> {
  const types = {
    '/manifest.webmanifest': 'application/manifest+json',
    '/zh/guide/install.md': 'text/markdown; charset=utf-8',
    '/llms.txt': 'text/plain; charset=utf-8',
    '/scripts/SHA256SUMS': 'text/plain; charset=utf-8',
  };
  const checks: Check[] = [];
  for (const [path, type] of Object.entries(types)) {
    const seen = (await ask(host, path)).headers.get('content-type');
    checks.push(check(`type-of-${path.replace(/.*[/.]/, '')}`, seen, type));
  }
  return checks;
}

/** Every answer has the headers of every host; what never changes is kept, all else is asked about. */
export async function checkHeaders(host: Served): Promise<readonly Check[]> {
  const places = {
    page: ['/en/', 200, 'no-cache'],
    'hashed-file': [hashedScript(host.site), 200, forEver],
    'offline-copy': [packIn(host.site), 200, forEver],
    'offline-worker': ['/offline-worker.js', 200, 'no-cache'],
    'what-is-not-there': ['/nothing/', 404, 'no-cache'],
  } as const;
  const checks: Check[] = [];
  for (const [name, [path, status, cache]] of Object.entries(places)) {
    const { status: seen, headers } = await ask(host, path);
    const names = [...Object.keys(everywhere), 'Cache-Control'];
    checks.push(
      check(
        `headers-of-${name}`,
        [seen, ...names.map((header) => headers.get(header))],
        [status, ...Object.values(everywhere), cache],
      ),
    );
  }
  const worker = await ask(host, '/offline-worker.js');
  const type = worker.headers.get('content-type')?.replace(/;.*/, '');
  // A browser takes no worker of another type.
  checks.push(check('offline-worker-type', type, 'text/javascript'));
  const tag = (await ask(host, '/en/')).headers.get('etag') ?? '';
  const again = await ask(host, '/en/', { 'if-none-match': tag });
  checks.push(check('unchanged-page-is-not-sent-again', again.status, 304));
  return checks;
}

/** A part of a file, the page for what is not there, and the slash that an address lacks. */
export async function checkPaths(host: Served): Promise<readonly Check[]> {
  const pack = packIn(host.site);
  const part = await ask(host, pack, { range: 'bytes=0-9' });
  const size = (await part.arrayBuffer()).byteLength;
  // It has both languages; its script shows that of the address.
  const lost = readFileSync(join(host.site, '404.html'), 'utf8');
  const missing = await ask(host, '/zh/guide/nothing/');
  const page = (await missing.text()) === lost ? 'its page' : 'something else';
  const slash = await ask(host, '/zh/guide');
  const [moved, to] = [slash.status, slash.headers.get('location') ?? ''];
  // The query of a link to the plan is the plan.
  const plan = '?system=fedora-44&user=ann%2Cbob';
  const kept = (await ask(host, `/zh/setup${plan}`)).headers.get('location') ?? '';
  const twice = (await ask(host, `//zh/setup${plan}`)).headers.get('location') ?? '/';
  const written = await fetch(`${host.url}/zh/`, { method: 'POST', body: 'x' });
  return [
    check('part-of-a-file', [part.status, size], [206, 10]),
    check('what-is-not-there', [missing.status, page], [404, 'its page']),
    check('file-for-other-hosts-is-hidden', (await ask(host, '/_headers')).status, 404),
    check(
      'address-without-its-slash',
      [[301, 302, 308].includes(moved), new URL(to, host.url).pathname],
      [true, `${new URL(host.url).pathname.replace(/\/$/, '')}/zh/guide/`],
    ),
    check(
      'address-without-its-slash-keeps-the-query',
      kept.replace(/^.*?(?=\/zh\/)/, ''),
      `/zh/setup/${plan}`,
    ),
    check(
      'address-without-its-slash-stays-here',
      new URL(twice, host.url).host,
      new URL(host.url).host,
    ),
    // Where pages are there compressed only, nginx has nothing to refuse: there it is not found.
    check('only-reading', [404, 405].includes(written.status), true),
  ];
}

/** All of it. */
export const checkHost = async (host: Served): Promise<readonly Check[]> => [
  ...(await checkCompression(host)),
  ...(await checkVary(host)),
  ...(await checkTypes(host)),
  ...(await checkHeaders(host)),
  ...(await checkPaths(host)),
];
