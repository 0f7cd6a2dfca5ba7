import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frontMatter } from '../../../content/front-matter.ts';
import { loadAnswers } from '../../../content/load-answers.ts';
import { buildSearchIndex } from './build-index.ts';

/** Search words of a page from its front matter, and those of the answers that it gives. */
function keywordsOf(content: string): (url: string) => readonly string[] {
  const answers = loadAnswers().filter(({ from }) => from === 'guide');
  return (url) => {
    const page = url.replace(/^\/\w+\//, '');
    const given = answers.filter(({ address }) => address.replace(/#.*/, '') === page);
    const path = `${content}${url.replace(/\/$/, '')}.mdx`;
    const keywords = existsSync(path) ? (frontMatter(path).keywords ?? []) : [];
    return [...keywords, ...given.flatMap(({ keywords }) => keywords)];
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
        const counts = await buildSearchIndex(fileURLToPath(dir), keywordsOf(content));
        for (const [lang, pages] of counts) logger.info(`${lang}: ${pages} pages`);
      },
    },
  };
};
