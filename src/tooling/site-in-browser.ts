import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from './chromium.mjs';
import { serveSite } from './site-server.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves a built site, opens a browser, and ends both when the work is done. */
export async function withSite(
  work: (browser: Browser, origin: string) => Promise<void>,
  folder = built,
): Promise<void> {
  const server = await serveSite(folder);
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Chromium's own sandbox does not work for root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await work(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}
