import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frontMatter } from '../../content/front-matter.ts';
import { sectionEntries } from '../../core/diagnosis/index.ts';
import { buildSearchIndex } from './build-index.ts';

/** Search words of an entry from its front matter, of a page of the guide from its sections. */
function keywordsOf(content: string): (url: string) => readonly string[] {
  return (url) => {
    const page = url.replace(/^\/\w+\//, '');
    const sections = sectionEntries.filter(({ address }) => address.replace(/#.*/, '') === page);
    const path = `${content}${url.replace(/\/$/, '')}.mdx`;
    const own = existsSync(path) ? (frontMatter(path).keywords ?? []) : [];
    return [...own, ...sections.flatMap(({ keywords }) => keywords)];
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
