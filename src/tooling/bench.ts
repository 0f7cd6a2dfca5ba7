/**
 * Figures, not tests: how long the planner takes for one plan, as the median over every system and
 * pair of drivers; in the wizard from a change to its plan on the page, against one frame; and in
 * the search box from a key to its results, the pause for the next key included.
 * Run after `npm run build`. A machine's speed varies: compare ratios, not single times.
 */
import { driverPairs } from '../core/facts/drivers.ts';
import { plannedSystems } from '../core/facts/systems/groups.ts';
import { makePlan } from '../core/planner/index.ts';
import { en } from '../words/en/index.ts';
import { withSite } from './site-in-browser.ts';

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const inputs = plannedSystems.flatMap(({ id }) =>
  driverPairs.map(({ network, port }) => ({ system: id, network, 'port-driver': port })),
);
for (const input of inputs) makePlan(input, en);
const plans = inputs.map((input) => {
  const begin = performance.now();
  makePlan(input, en);
  return performance.now() - begin;
});
console.log(`planner: ${median(plans).toFixed(3)} ms per plan (median of ${plans.length})`);

await withSite(async (browser, origin) => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/setup/`, { waitUntil: 'networkidle' });
  const changes = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#option-lowest-port');
    const found: number[] = [];
    for (let value = 80; field && value < 120; value += 1) {
      field.value = String(value);
      const begin = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // The plan stands once the status says how many steps changed: a microtask or two later.
      await Promise.resolve();
      await Promise.resolve();
      document.body.getBoundingClientRect();
      found.push(performance.now() - begin);
    }
    return found;
  });
  const middle = median(changes);
  const frames = (middle / (1000 / 60)).toFixed(2);
  console.log(
    `wizard: ${middle.toFixed(1)} ms from a change to its plan, layout included = ${frames} frames`,
  );

  await page.goto(`${origin}/en/guide/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.insertText('docker');
  await page.locator('.search-panel a').first().waitFor();
  await page.waitForLoadState('networkidle');
  const searches = await page.evaluate(
    async (queries) => {
      const input = document.querySelector<HTMLInputElement>('site-search input');
      const panel = document.querySelector('.search-panel');
      const found: number[] = [];
      for (const query of input && panel ? queries : []) {
        const begin = performance.now();
        const drawn = new Promise((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(resolve);
          }).observe(panel as Element, { childList: true, subtree: true });
        });
        Object.assign(input as HTMLInputElement, { value: query });
        input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await drawn;
        found.push(performance.now() - begin);
      }
      return found;
    },
    ['privileged port', 'ping', 'slirp4netns', 'overlay2 slow', 'lingering'],
  );
  console.log(`search: ${median(searches).toFixed(0)} ms from a key to its results`);
});
