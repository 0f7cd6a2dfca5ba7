import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withSite } from '../site-in-browser.ts';
import { run } from './run.ts';
import { type Visit, visit } from './visit.ts';

/** A Starlight site of this site's guide and entries, in both languages, outside the lock file. */
const folder = '.cache/bench-starlight';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({
    title: 'Rootless Guide',
    defaultLocale: 'en',
    locales: { en: { label: 'English' }, zh: { label: '中文', lang: 'zh-CN' } },
    sidebar: [
      { label: 'Guide', items: [{ autogenerate: { directory: 'guide' } }] },
      { label: 'Errors', items: [{ autogenerate: { directory: 'troubleshooting' } }] },
    ],
  })],
});
`;
const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The built site's Markdown copies as documents of Starlight: the same words, without our components. */
function writeDocuments(): number {
  const files = globSync('dist/{en,zh}/{guide,troubleshooting}/*.md');
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const [, title = file] = /^# (.*)/.exec(text) ?? [];
    const body = text.replace(/^# .*\n/, '');
    write(
      file.replace(/^dist\//, 'src/content/docs/'),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`,
    );
  }
  return files.length;
}

const row = (name: string, { bytes, requests, script, search, warm }: Visit): string =>
  `  ${name.padEnd(10)} ${[bytes, requests, script, search, Math.round(warm)].map((n) => String(n).padStart(10)).join('')}`;

/** This site beside one that Starlight makes of the same text. Needs the npm registry the first time. */
export async function benchPeers(): Promise<void> {
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  const documents = writeDocuments();
  if (!existsSync(join(folder, 'node_modules/@astrojs/starlight'))) {
    // npm notes there what it installs, and Vite reads there what is Starlight's.
    write(
      'package.json',
      JSON.stringify({ name: 'bench-starlight', private: true, type: 'module' }),
    );
    await run('npm', ['install', '--no-audit', '--no-fund', 'astro@7', '@astrojs/starlight'], {
      cwd: folder,
    });
  }
  const astro = join(process.cwd(), folder, 'node_modules/.bin/astro');
  const theirs = await run(astro, ['build'], { cwd: folder });
  const ours = await run('astro', ['build', '--outDir', '.cache/bench-ours']);
  console.log(
    `build: Starlight ${theirs.seconds.toFixed(1)} s for ${documents} documents; ` +
      `here ${ours.seconds.toFixed(1)} s for these, side by side, wizard, plans and data too`,
  );
  for (const [lang, query] of [
    ['en', 'privileged port'],
    ['zh', '特权端口'],
  ] as const) {
    console.log(
      `a first visit to /${lang}/guide/install/: bytes (brotli), requests, script (gzip), first search, ms of a later one`,
    );
    let here = Number.NaN;
    await withSite(async (browser, origin) => {
      const search = { open: '/', found: '.search-panel a, [role=option]' };
      const visited = await visit(browser, `${origin}/${lang}/guide/install/`, query, search);
      here = visited.warm;
      console.log(row('here', visited));
    });
    await withSite(
      async (browser, origin) => {
        const search = { open: 'Control+k', found: '.pagefind-ui__result a, pagefind-result a' };
        const visited = await visit(browser, `${origin}/${lang}/guide/install/`, query, search);
        console.log(row('Starlight', visited));
        console.log(
          `  a later search here takes ${(here / visited.warm).toFixed(2)} of its time there`,
        );
      },
      join(folder, 'dist'),
    );
  }
}
