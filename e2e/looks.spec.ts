import { expect, kinds, test } from './site.ts';

/** The wizard's pages measure themselves: setup-sight.spec.ts. */
const widths = [390, 820, 1024, 1440];

for (const [kind, path] of Object.entries(kinds)) {
  test(`nothing moves while the page comes, at ${widths.join(', ')} px: ${kind}`, async ({
    page,
  }) => {
    const moved: string[] = [];
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () => (globalThis as unknown as { seen: { shift: number } }).seen.shift,
      );
      if (shift > 0.01) moved.push(`${width} px: ${shift.toFixed(4)}`);
    }
    expect(moved).toEqual([]);
  });
}

test('the header is one row of one height on every page and screen', async ({ page }) => {
  // A hundred pages, and machines may be slow.
  test.setTimeout(300_000);
  const heights = new Map<string, number>();
  const framed = Object.entries(kinds).filter(([kind]) => !/^(door|not saved)$/.test(kind));
  for (const width of [320, 390, 820, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [kind, path] of framed) {
      await page.goto(path);
      const box = await page.locator('.site-header').boundingBox();
      heights.set(`${kind} at ${width} px`, Math.round(box?.height ?? 0));
    }
  }
  expect([...heights].filter(([, height]) => height !== 61)).toEqual([]);
});

test('headings keep their distance on every page of text', async ({ page }) => {
  const margins = new Map<string, string[]>();
  for (const path of [
    '/en/guide/install/',
    '/en/troubleshooting/privileged-port/',
    '/zh/guide/networking/',
    '/both/troubleshooting/privileged-port/',
  ]) {
    await page.goto(path);
    margins.set(
      path,
      await page
        .locator('.prose h2')
        .last()
        .evaluate((heading) => {
          const { marginTop, marginBottom } = getComputedStyle(heading);
          return [marginTop, marginBottom];
        }),
    );
  }
  expect([...margins.values()]).toEqual(Array(margins.size).fill(['48px', '14px']));
});

test('leading is for text: code and tables stand alike in both languages', async ({ page }) => {
  const leading = async (path: string) => {
    await page.goto(path);
    return page.locator('main').evaluate((main) =>
      ['pre', 'table', 'p:not([class])'].map((selector) => {
        const { lineHeight, fontSize } = getComputedStyle(main.querySelector(selector) as Element);
        return Number((Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toFixed(2));
      }),
    );
  };
  expect(await leading('/en/guide/networking/')).toEqual([1.6, 1.45, 1.6]);
  expect(await leading('/zh/guide/networking/')).toEqual([1.6, 1.45, 1.8]);
});

test('a command is read at 14 px, wraps, and is torn in no word', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/en/guide/install/', '/zh/setup/fedora-44/']) {
    await page.goto(path);
    const faults = await page.locator('main').evaluate((main) => {
      for (const details of main.querySelectorAll('details')) details.open = true;
      const found: string[] = [];
      for (const pre of main.querySelectorAll('pre')) {
        if (pre.clientWidth === 0) continue;
        if (pre.scrollWidth > pre.clientWidth) found.push(`clipped: ${pre.textContent}`);
        if (Number.parseFloat(getComputedStyle(pre).fontSize) < 14) found.push('small');
      }
      for (const word of main.querySelectorAll(':is(.cmd, .act) > span:not([class])'))
        if (word.getClientRects().length > 1) found.push(`torn: ${word.textContent}`);
      return found;
    });
    expect(faults, path).toEqual([]);
  }
});

test('a heading leads to itself, and its address can be copied', async ({ page }) => {
  await page.goto('/en/guide/install/');
  await page.locator('#verify').getByRole('link').click();
  await expect(page).toHaveURL(/#verify$/);
});

test.describe('the home page', () => {
  test('shows the plan of the system that is chosen, and opens it', async ({ page }) => {
    await page.goto('/en/');
    const peek = page.locator('.plan-peek');
    await page.locator('.tile', { hasText: 'Debian' }).click();
    await expect(peek.getByRole('heading')).toContainText('Debian');
    await page.locator('.pill', { hasText: 'Raspberry Pi OS 13' }).click();
    await expect(peek.getByRole('heading')).toHaveText(/Raspberry Pi OS 13/);
    await page.locator('.tile', { hasText: 'Arch, Alpine' }).click();
    await expect(peek.getByRole('heading')).toHaveText(/Arch|Alpine/);
    await expect(
      peek.locator('li:visible').filter({ hasText: 'Add Docker’s package' }),
    ).toHaveCount(0);
    const name = (await peek.getByRole('heading').textContent()) ?? '';
    await page.getByRole('button', { name: /^Open the \d+ steps/ }).click();
    await expect(page).toHaveURL(/\/en\/setup\/\?system=/);
    await expect(page.locator('#option-system option:checked')).toHaveText(name);
  });

  test('says in one screen of a phone which system, and where to go with an error', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/zh/');
    await expect(page.locator('.tile').first()).toBeInViewport();
    await expect(page.locator('.actions .button').last()).toBeInViewport({ ratio: 1 });
  });

  test('offers nothing to copy that would not work', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.locator('copy-block')).toHaveCount(0);
  });
});

test.describe('an address that leads nowhere', () => {
  test.use({ clean: undefined });
  for (const [path, lang, near] of [
    ['/zh/guide/instal/', 'zh-CN', '安装'],
    ['/en/guide/network/', 'en', 'Networking'],
    // There is no setup side by side.
    ['/both/setup/', 'en', '/en/setup/'],
  ] as const) {
    test(`is answered in its language, with its neighbours: ${path}`, async ({ page }) => {
      await page.goto('/404.html');
      await page.evaluate((address) => history.replaceState(null, '', address), path);
      const address = page.url();
      await page.route(address, async (route) => {
        const answer = await route.fetch({ url: new URL('/404.html', address).href });
        await route.fulfill({ response: answer });
      });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(
        path.startsWith('/both/') ? 2 : 1,
      );
      await expect(page.locator('.near:visible').getByRole('link').first()).toHaveText(near);
    });
  }
});

test('on a phone the menu opens without script, and the search is one touch away', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('/en/guide/install/');
  await expect(page.locator('#menu')).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('#menu').getByRole('link', { name: 'Real runs' }).click();
  await expect(page).toHaveURL('/en/evidence/');
  await page.getByRole('searchbox').focus();
  await page.getByRole('searchbox').fill('port');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=port/);
  await context.close();
});

test('a question mark shows the keys, and Escape takes them away', async ({ page }) => {
  await page.goto('/zh/guide/install/', { waitUntil: 'networkidle' });
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: '快捷键' });
  await expect(keys).toContainText('搜索');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});

test('the door says each language in that language', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^English/ })).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: /^中文/ })).toContainText('不用 root');
  await page.getByRole('link', { name: /^Side by side/ }).click();
  await expect(page).toHaveURL('/both/');
});

test('a result says what kind of page it is, and the page without a question leads on', async ({
  page,
}) => {
  await page.goto('/zh/search/');
  await expect(page.locator('#results').getByRole('link', { name: '粘贴报错' })).toBeVisible();
  await page.goto('/zh/search/?q=特权端口');
  await expect(page.locator('#results .search-result .kind').first()).toHaveText('排错');
  await expect(page.locator('#results .begin')).toHaveCount(0);
});

test('an answer stands beside what was pasted where there is room, and below it on a phone', async ({
  page,
}) => {
  await page.goto('/en/diagnose/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  const answer = page.locator('.answer');
  await expect(answer).toContainText('Certain: line 1 is this message.');
  const text = page.getByLabel('What was printed');
  const [beside, paste] = [await answer.boundingBox(), await text.boundingBox()];
  expect(beside?.x).toBeGreaterThan((paste?.x ?? 0) + (paste?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 844 });
  const [below, above] = [await answer.boundingBox(), await text.boundingBox()];
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('What you can paste')).toBeVisible();
});

test('what a finger hits is large enough, and no button touches another', async ({ page }) => {
  const faults: string[] = [];
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [kind, path] of Object.entries({ ...kinds, 'offline in English': '/en/offline/' })) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const found = await page.evaluate(() => {
        const said: string[] = [];
        const seen = (element: Element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const boxOf = (element: Element) => ({
          name: element.textContent?.trim().slice(0, 30) || element.outerHTML.slice(0, 60),
          box: element.getBoundingClientRect(),
        });
        const targets = [
          ...document.querySelectorAll('button, .button, summary, select, .crumbs a'),
        ]
          .filter(seen)
          .map(boxOf);
        for (const { name, box } of targets)
          if (box.width > 0 && (box.width < 24 || box.height < 24))
            said.push(`${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
        const buttons = [...document.querySelectorAll('.button')].filter(seen).map(boxOf);
        for (const [at, one] of buttons.entries())
          for (const other of buttons.slice(at + 1)) {
            const across =
              Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
            const down =
              Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
            if (across < 6 && down < 6) said.push(`${one.name} touches ${other.name}`);
          }
        return said;
      });
      faults.push(...found.map((fault) => `${kind} at ${width} px: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('what is shown of a folded command stands at one edge, and wraps without a gap', async ({
  page,
}) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/en/setup/debian-13/', '/zh/guide/install/']) {
      await page.goto(path);
      const faults = await page.locator('main').evaluate((main) => {
        const said: string[] = [];
        for (const block of main.querySelectorAll('copy-block:has(> .whole)')) {
          if (!block.checkVisibility()) continue;
          const edge = block.querySelector('.cmd')?.getBoundingClientRect().left ?? 0;
          for (const line of block.querySelectorAll('.act')) {
            const text = document.createRange();
            text.selectNodeContents(line);
            const boxes = [...text.getClientRects()].filter((box) => box.width > 1);
            const [first] = boxes;
            const starts = Math.min(...boxes.map((box) => box.left)) - edge;
            if (starts > 40) said.push(`set in by ${starts}: ${line.textContent}`);
            if (first && first.top - line.getBoundingClientRect().top > 10)
              said.push(`begins with an empty line: ${line.textContent}`);
          }
        }
        return said;
      });
      expect(faults, `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('cells of the table of runs stand in rows, and the gate of a plan keeps its distance', async ({
  page,
}) => {
  await page.goto('/en/');
  const middles = await page.locator('.matrix tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('.cell')].map((cell) => {
        const { top, bottom } = cell.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    ),
  );
  for (const row of middles) expect(Math.max(...row) - Math.min(...row)).toBeLessThan(1.5);
  const [above, gate, below] = await Promise.all(
    ['.lane-peek.root li:visible >> nth=-1', '.plan-peek .gate', '.lane-peek.user > p'].map(
      (selector) => page.locator(selector).first().boundingBox(),
    ),
  );
  expect((gate?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0))).toBeGreaterThan(7);
  expect((below?.y ?? 0) - ((gate?.y ?? 0) + (gate?.height ?? 0))).toBeGreaterThan(7);
});

/** Where a phone, or half of a desktop, has no room for the columns of a table. */
const narrow = [
  ['/en/guide/networking/', 390],
  ['/en/guide/variables/', 390],
  ['/zh/guide/security/', 390],
  ['/en/guide/ports/', 320],
  ['/en/guide/ports/', 390],
  ['/both/guide/changes-since-2024/', 390],
  ['/both/guide/variables/', 1440],
  ['/zh/troubleshooting/sysctl-in-container/', 390],
] as const;
for (const [path, width] of narrow) {
  test(`no table of sentences goes on at the side: ${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(path);
    const hidden = await page
      .locator('main .table')
      .evaluateAll((tables) =>
        tables
          .map((table) => [table.textContent?.slice(0, 40), table.scrollWidth - table.clientWidth])
          .filter(([, more]) => Number(more) > 1),
      );
    expect(hidden).toEqual([]);
    // Stacked, it is a table still.
    const rows = page.getByRole('table').first().getByRole('row');
    expect(await rows.count()).toBeGreaterThan(2);
    await expect(rows.first().getByRole('columnheader').first()).toBeVisible();
  });
}

test('side by side, no line begins with the sign between the languages', async ({ page }) => {
  const faults: string[] = [];
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['/both/', '/both/guide/', '/both/troubleshooting/', '/both/guide/ports/']) {
      await page.goto(path);
      faults.push(
        ...(await page.locator('.also').evaluateAll((others) =>
          others
            .filter((other) => {
              if (!other.checkVisibility()) return false;
              if (!getComputedStyle(other, '::before').content.includes('·')) return false;
              const before = document.createRange();
              before.setStart(other.parentElement as Element, 0);
              before.setEndBefore(other);
              const line = [...before.getClientRects()].findLast(({ width: wide }) => wide > 0);
              const first = other.getClientRects()[0];
              return line && first && first.top > line.bottom - 4;
            })
            .map(({ parentElement }) => parentElement?.textContent?.trim() ?? ''),
        )),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('side by side on a phone, the marks of a list stand beside the line, not on it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/both/guide/choosing-a-network-driver/');
  const list = page.locator('.pair > ol[lang="zh-CN"]').first();
  const [edge, item] = await Promise.all([
    list.boundingBox(),
    list.locator('li').first().boundingBox(),
  ]);
  // A number and its dot are as wide as a letter and a half.
  expect((item?.x ?? 0) - (edge?.x ?? 0)).toBeGreaterThan(32);
});

test('what a fold, a link or a sign of sureness says stands in one line', async ({ page }) => {
  const tall = (selector: string) =>
    page.locator(selector).evaluateAll((found) =>
      found
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const text = document.createRange();
          // Without what only a screen reader hears.
          text.selectNodeContents(one.firstChild ?? one);
          const tops = [...text.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
          return { said: one.textContent, lines: Math.max(...tops) - Math.min(...tops) };
        })
        .filter(({ lines }) => lines > 10)
        .map(({ said }) => said),
    );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/setup/debian-13/');
  expect(await tall('.whole > summary')).toEqual([]);
  await page.goto('/zh/setup/debian-13/');
  expect(await tall('.why > a')).toEqual([]);
  await page.goto('/en/diagnose/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(page.locator('.answer')).toBeVisible();
  expect(await tall('.answer > .confidence')).toEqual([]);
});

test('the home page keeps the releases of a distribution together', async ({ page }) => {
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/');
    const torn = await page
      .locator('.systems > div')
      .evaluateAll((groups) =>
        groups
          .filter(
            (group) =>
              new Set([...group.querySelectorAll('dd')].map((row) => row.offsetLeft)).size > 1,
          )
          .map((group) => group.querySelector('dt')?.textContent),
      );
    expect(torn, `${width} px`).toEqual([]);
  }
});

test('the runs on the home page of a phone are seen without moving them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh/');
  const table = page.locator('.home .table');
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThan(2);
});

test('a title among the results is set as tight in Chinese as a heading', async ({ page }) => {
  await page.goto('/zh/search/?q=特权端口');
  const title = page.locator('#results .search-result').first();
  await expect(title).toBeVisible();
  const leading = () =>
    title.evaluate((one) => {
      const { lineHeight, fontSize } = getComputedStyle(one);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    });
  // What completes the answers draws them again.
  await expect.poll(leading).toBeLessThan(1.5);
});

test('a page without sections promises no contents', async ({ page }) => {
  await page.goto('/en/guide/glossary/');
  await expect(page.locator('.pages')).toBeVisible();
  await expect(page.locator('.contents')).toHaveCount(0);
});

test('every distribution among the tabs is seen on a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/zh/guide/install/');
  const tabs = page.getByRole('tablist').first();
  await expect(tabs.getByRole('tab')).toHaveCount(6);
  expect(await tabs.evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0);
});

test('without script the home page shows nothing that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/');
  await expect(page.getByText('Which system will run Docker?')).toBeVisible();
  await expect(page.locator('.tile:visible')).toHaveCount(0);
  await page.locator('.pill', { hasText: 'Alpine Linux 3.22' }).click();
  await page.getByRole('button', { name: /^Open the/ }).click();
  await expect(page).toHaveURL(/\/en\/setup\/\?system=alpine-3\.22/);
  await context.close();
});

test('no option is torn where errors are listed', async ({ page }) => {
  for (const path of ['/en/troubleshooting/', '/zh/troubleshooting/'])
    for (const width of [390, 820, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const torn = await page.locator('.errors > li :is(a, p)').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walk.nextNode(); node; node = walk.nextNode())
            for (const match of (node.nodeValue ?? '').matchAll(/--[a-z][a-z-]*/g)) {
              const range = document.createRange();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
                found.push(match[0]);
            }
          return found;
        }),
      );
      expect(torn, `${path} at ${width} px`).toEqual([]);
    }
});

test('on a tablet no card and no choice of the home page is left over in its row', async ({
  page,
}) => {
  for (const width of [700, 820, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/');
    const short = await page.locator('.bento, fieldset.tiles').evaluateAll((grids) =>
      grids
        .filter((grid) => {
          const right = grid.lastElementChild?.getBoundingClientRect().right ?? 0;
          return grid.getBoundingClientRect().right - right > 2;
        })
        .map(({ className }) => className),
    );
    expect(short, `${width} px`).toEqual([]);
  }
});
