import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frontMatter } from '../../cli/entries.ts';
import { buildSearchIndex } from './build-index.ts';

/** Front matter keywords of the document behind an address, where it has any. */
function keywordsOf(content: string): (url: string) => readonly string[] {
  return (url) => {
    const path = `${content}${url.replace(/\/$/, '')}.mdx`;
    return existsSync(path) ? (frontMatter(path).keywords ?? []) : [];
  };
}

/** Builds the search indexes after the pages. */
export const searchIndex = (): AstroIntegration => {
  let content = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const done = await buildSearchIndex(fileURLToPath(dir), {
          keywordsOf: keywordsOf(content),
        });
        for (const { lang, pages } of done) logger.info(`${lang}: ${pages} pages`);
      },
    },
  };
};
