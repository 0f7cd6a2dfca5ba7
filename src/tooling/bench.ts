/**
 * Figures, not tests: how long the planner takes for one plan, as the median over every system and pair
 * of drivers; in the wizard from a change to its plan on the page, on a processor four times slower,
 * against one frame; and in the search box from a key to its results, the pause for the next key included.
 * Run after `npm run build`. A machine's speed varies: compare ratios, not single times.
 *
 * --builds  where the time of a build goes, and what a page costs with ten times the entries
 * --dev     from a changed file to its page, in development
 * --peers   the same text as a Starlight site, which is made in .cache: bytes, requests, script, search, build
 */

import type { Browser, CDPSession } from '@playwright/test';
import { driverPairs } from '../core/facts/drivers.ts';
import { plannedSystems } from '../core/facts/systems/groups.ts';
import { makePlan } from '../core/planner/index.ts';
import { en } from '../words/en/index.ts';
import { benchBuilds } from './bench/builds.ts';
import { benchDev } from './bench/dev.ts';
import { benchPeers } from './bench/peers.ts';
import { withSite } from './site-in-browser.ts';

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function benchPlanner(): void {
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
}

/** Runs in the page: the milliseconds from a change to the plan that follows it, layout included. */
async function timesOfChanges(): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('#option-lowest-port');
  const status = document.querySelector('[data-plan-status]');
  const plan = document.querySelector('.plan');
  const found: number[] = [];
  for (let value = 80; field && status && plan && value < 120; value += 1) {
    const drawn = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!plan.textContent?.includes(`= ${value}`)) return;
        observer.disconnect();
        resolve(undefined);
      }).observe(plan, { childList: true, subtree: true, characterData: true });
    });
    field.value = String(value);
    const begin = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn;
    document.body.getBoundingClientRect();
    found.push(performance.now() - begin);
  }
  return found;
}

/** Milliseconds of the page's own thread so far: script, style and layout, whatever else the machine does. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const counted = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
  const found = metrics.filter(({ name }) => counted.includes(name));
  return found.reduce((sum, { value }) => sum + value * 1000, 0);
}

async function benchWizard(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/setup/?system=debian-13&lowest-port=443`);
  await page.locator('.plan', { hasText: '= 443' }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const rate of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const before = await workOf(session);
    const times = await page.evaluate(timesOfChanges);
    const work = ((await workOf(session)) - before) / times.length;
    const middle = median(times);
    const frames = (middle / (1000 / 60)).toFixed(1);
    console.log(
      `wizard, processor ${rate} times slower: ${middle.toFixed(1)} ms from a change to its plan = ${frames} frames; ` +
        `script, style and layout work ${work.toFixed(1)} ms of it`,
    );
  }
  await page.close();
}

async function benchSearch(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
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
}

const asked = process.argv.slice(2);
const others = { '--builds': benchBuilds, '--dev': benchDev, '--peers': benchPeers };
for (const [name, bench] of Object.entries(others)) if (asked.includes(name)) await bench();
if (asked.length === 0) {
  benchPlanner();
  await withSite(benchWizard);
  await withSite(benchSearch);
}
