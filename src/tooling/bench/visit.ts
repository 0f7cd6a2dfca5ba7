import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** What a first visit costs, and the first search of it, in bytes. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly script: number;
  readonly search: number;
}

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
  await context.close();
  return { ...first, search: search.bytes };
}
