/**
 * Takes the picture in the README from the built site: `npm run build && npm run screenshot`.
 * It shows the setup page with a real plan, at twice the pixels.
 */
import { writeFile } from 'node:fs/promises';
import { withSite } from './site-in-browser.ts';

const path = '/en/setup/?system=debian-13&lowest-port=80';
const target = 'public/screenshot.webp';

await withSite(async (browser, origin) => {
  const viewport = { width: 1200, height: 900 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await writeFile(target, Buffer.from(data, 'base64'));
  console.log(target);
});
