import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';

/** What a first visit costs, and the first search of it, in bytes. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly script: number;
  readonly search: number;
  /** Milliseconds from a key to what it finds, once all is there: the median of some words. */
  readonly warm: number;
}

/** Words that both sites know, typed one after the other. */
const words = {
  en: ['linger', 'overlay2', 'privileged', 'slirp4netns', 'cgroup', 'proxy', 'subuid'],
  zh: ['端口', '镜像', '权限', '代理', '存储', '网络', '设备'],
} as const;

const isText = /\.(?:js|css|json|html|svg|xml|webmanifest)$|\/$/;

/**
 * Opens a page in a new browser context, and searches.
 * @param open what opens the search, and `found` what its first result is
 */
export async function visit(
  browser: Browser,
  url: string,
  query: string,
  { open, found }: { readonly open: string; readonly found: string },
): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let parts: Promise<{ path: string; type: string; body: Buffer }>[] = [];
  page.on('response', (response: Response) => {
    const type = response.request().resourceType();
    const path = new URL(response.url()).pathname;
    parts.push(
      response.body().then(
        (body) => ({ path, type, body }),
        () => ({ path, type, body: Buffer.alloc(0) }),
      ),
    );
  });
  const sum = async () => {
    const all = await Promise.all(parts);
    const sent = all.map(({ path, body }) => (isText.test(path) ? brotliCompressSync(body) : body));
    return {
      bytes: sent.reduce((total, body) => total + body.length, 0),
      requests: all.length,
      script: all
        .filter(({ type }) => type === 'script')
        .reduce((total, { body }) => total + gzipSync(body).length, 0),
    };
  };
  await page.goto(url, { waitUntil: 'networkidle' });
  const first = await sum();
  parts = [];
  await page.keyboard.press(open);
  await page.keyboard.insertText(query);
  await page.locator(found).first().waitFor();
  await page.waitForLoadState('networkidle');
  const search = await sum();
  const times: number[] = [];
  for (const word of words[url.includes('/zh/') ? 'zh' : 'en']) {
    // Once before: what it needs is fetched then, and a second time it is not.
    await timeOf(page, word, found);
    times.push(await timeOf(page, word, found));
  }
  await context.close();
  const warm = times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return { ...first, search: search.bytes, warm };
}

/** Empties the field, types a word at once, and waits in the page until its first result is drawn. */
async function timeOf(page: Page, word: string, found: string): Promise<number> {
  await page.evaluate(() => {
    const input = document.activeElement as HTMLInputElement;
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.locator(found).first().waitFor({ state: 'hidden' });
  return page.evaluate(
    async ([typed = '', result = '']) => {
      const input = document.activeElement as HTMLInputElement;
      const begin = performance.now();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const look = (): unknown =>
          [...document.querySelectorAll(result)].some((one) => one.checkVisibility())
            ? resolve()
            : requestAnimationFrame(look);
        look();
      });
      return performance.now() - begin;
    },
    [word, found],
  );
}
