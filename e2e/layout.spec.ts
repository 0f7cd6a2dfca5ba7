import { expect, kinds, test } from './site.ts';

const widths = [320, 360, 480, 640, 768, 960, 1100, 1280, 1440];

for (const [kind, path] of Object.entries(kinds)) {
  test(`nothing sticks out sideways from 320 to 1440 px: ${kind}`, async ({ page }) => {
    await page.goto(path);
    const wide: string[] = [];
    for (const state of ['folded', 'unfolded']) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const extra = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (extra > 0) wide.push(`${state}, ${width} px: ${extra} px too wide`);
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.waitForLoadState('networkidle');
    }
    expect(wide).toEqual([]);
  });
}

test('nothing sticks out sideways where nothing runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const path of ['/en/', '/both/', '/en/setup/', '/zh/diagnose/', '/zh/guide/ports/']) {
    await page.goto(path);
    for (const width of [320, 820]) {
      await page.setViewportSize({ width, height: 800 });
      const extra = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (extra > 0) wide.push(`${path}, ${width} px: ${extra} px too wide`);
    }
  }
  expect(wide).toEqual([]);
  await context.close();
});

test('a path in a table ends a line behind a folder, and not within a name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['/en/guide/daemon-and-client/', '/zh/guide/daemon-and-client/']) {
    await page.goto(path);
    const paths = page.locator('td > code').filter({ hasText: /^[$~]\S+\/docker/ });
    expect(await paths.count()).toBeGreaterThan(3);
    const torn = await paths.evaluateAll((codes) =>
      codes
        .flatMap(({ childNodes }) => [...childNodes])
        .filter((node) => {
          const range = document.createRange();
          range.selectNode(node);
          return node.nodeType === Node.TEXT_NODE && range.getClientRects().length > 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(torn, path).toEqual([]);
  }
});

for (const path of ['/en/guide/limiting-resources/', '/zh/guide/limiting-resources/']) {
  test(`no option is torn over two lines: ${path}`, async ({ page }) => {
    await page.goto(path);
    const options = page.locator('main :is(p, li, td) > code').filter({ hasText: /^--[\w-]+$/ });
    expect(await options.count()).toBeGreaterThan(8);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const torn = await options.evaluateAll((all) =>
        all.filter((code) => code.getClientRects().length > 1).map((code) => code.textContent),
      );
      expect(torn, `at ${width} px`).toEqual([]);
    }
  });
}
