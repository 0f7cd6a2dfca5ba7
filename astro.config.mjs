// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { apart, chunks } from './src/site/build/chunks.ts';
import { fewerRequests } from './src/site/build/fewer-requests.ts';
import { codeBlocks } from './src/site/build/markdown/code-blocks.ts';
import { documentLanguage } from './src/site/build/markdown/document-language.ts';
import { focusableTables } from './src/site/build/markdown/focusable-tables.ts';
import { sectionIds } from './src/site/build/markdown/section-ids.ts';
import { sectionLinks } from './src/site/build/markdown/section-links.ts';
import { siteLinks } from './src/site/build/markdown/site-links.ts';
import { tightTables } from './src/site/build/markdown/tight-tables.ts';
import { wholeWords } from './src/site/build/markdown/whole-words.ts';
import { markdownCopies } from './src/site/build/markdown-copies/integration.ts';
import { offlineCopies } from './src/site/build/offline/integration.ts';
import { oneFile } from './src/site/build/one-file/integration.ts';
import { searchIndex } from './src/site/build/search/integration.ts';
import { withTimes } from './src/site/build/times.ts';

// Where the site will live. Both are the deployer's to say; neither changes what is built otherwise.
const site = process.env.SITE_URL ?? 'https://rootless-guide.example';
const base = (process.env.BASE_PATH ?? '').replace(/\/?$/, '/');

export default defineConfig({
  site,
  base,
  srcDir: './src/site',
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [documentLanguage, sectionIds],
      // Words before blocks, which are made of plain text.
      hastPlugins: [wholeWords, codeBlocks, tightTables, focusableTables, siteLinks, sectionLinks],
    }),
  },
  vite: {
    plugins: [chunks(), apart()],
    build: {
      // Scripts stay files: the Content-Security-Policy then needs no hash of them.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its own modules with a directive that the bundler does not know.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  integrations: withTimes([
    mdx(),
    sitemap({
      filter: (page) => !/\/(both|404|search|offline)\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
    }),
    searchIndex(),
    markdownCopies(),
    oneFile(),
    // After the one file, which takes the sheets by their names.
    fewerRequests(),
    // Last: it saves what the others wrote.
    offlineCopies(),
  ]),
});
