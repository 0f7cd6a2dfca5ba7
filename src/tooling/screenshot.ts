/**
 * Takes the picture in the README from the built site: `npm run build && npm run screenshot`.
 * It shows the setup page with a real plan, at twice the pixels.
 */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumPath } from './chromium.mjs';

const port = 4330;
const page = `http://localhost:${port}/en/setup/?system=ubuntu-24.04&network=pasta&lowest-port=80`;
const target = 'public/screenshot.webp';

const server = spawn('astro', ['preview', '--port', String(port), '--ignore-lock'], {
  stdio: 'ignore',
});
const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

try {
  const tab = await browser.newPage({
    viewport: { width: 1200, height: 760 },
    deviceScaleFactor: 2,
  });
  await tab.goto(page, { waitUntil: 'networkidle' });
  const session = await tab.context().newCDPSession(tab);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await writeFile(target, Buffer.from(data, 'base64'));
  console.log(target);
} finally {
  await browser.close();
  server.kill();
}
