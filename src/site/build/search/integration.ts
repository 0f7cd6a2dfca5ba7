import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-index.ts';
import { keywordsOf } from './keywords.ts';

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
        const counts = await buildSearchIndex(fileURLToPath(dir), (url) =>
          keywordsOf(content, url),
        );
        for (const [lang, pages] of counts) logger.info(`${lang}: ${pages} pages`);
      },
    },
  };
};
