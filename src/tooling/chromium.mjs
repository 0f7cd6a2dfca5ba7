import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The one without windows first: it draws the same, and starts and opens pages in half the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** Path of an installed Chromium, or `undefined`. `CHROMIUM_PATH` names one that is elsewhere. */
export function chromiumPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    process.env.CHROMIUM_PATH,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path));
}
