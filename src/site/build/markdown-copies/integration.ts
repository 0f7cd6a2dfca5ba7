import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageAsMarkdown } from './to-markdown.ts';

/** Writes `/en/guide/install.md` beside `/en/guide/install/`, for every page of text. */
export const markdownCopies = (): AstroIntegration => ({
  name: 'markdown-copies',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      let written = 0;
      for await (const file of glob('{en,zh}/{guide,troubleshooting}/*/index.html', {
        cwd: root,
      })) {
        const markdown = pageAsMarkdown(await readFile(`${root}${file}`, 'utf8'));
        if (!markdown) continue;
        await writeFile(`${root}${file.replace(/\/index\.html$/, '.md')}`, markdown);
        written += 1;
      }
      logger.info(`${written} pages as Markdown`);
    },
  },
});
