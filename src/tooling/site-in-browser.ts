import { spawn } from 'node:child_process';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from './chromium.mjs';

/** Serves the built site on a port, opens a browser, and ends both when the work is done. */
export async function withSite(
  port: number,
  work: (browser: Browser, origin: string) => Promise<void>,
): Promise<void> {
  const server = spawn('astro', ['preview', '--port', String(port), '--ignore-lock'], {
    stdio: 'ignore',
  });
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Chromium's own sandbox does not work for root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await work(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.kill();
  }
}
