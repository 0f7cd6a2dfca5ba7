// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdownCopies } from './src/site/machines/integration.ts';
import { codeBlocks } from './src/site/markdown/code-blocks.ts';
import { documentLanguage } from './src/site/markdown/document-language.ts';
import { focusableTables } from './src/site/markdown/focusable-tables.ts';
import { sectionIds } from './src/site/markdown/section-ids.ts';
import { siteLinks } from './src/site/markdown/site-links.ts';
import { wholeWords } from './src/site/markdown/whole-words.ts';
import { offlineCopies } from './src/site/offline/integration.ts';
import { searchIndex } from './src/site/search/integration.ts';

// Where the site will live. Both are the deployer's to say; neither changes what is built otherwise.
const site = process.env.SITE_URL ?? 'https://rootless-guide.example';
const base = process.env.BASE_PATH ?? '/';

// The planner and the wizard around it are one file: pieces would compress worse.
const advancedChunks = {
  groups: [
    {
      name: 'planner',
      test: /src\/(core\/(facts|planner)\/(?!texts\/|changes|difference|print\/(script|commands|undo|json|comments))|site\/setup\/(wizard|planning|redraw|plan-markup|form-values|controls)\.ts$)/,
    },
    // The words that the wizard begins with, of one language.
    ...['en', 'zh'].map((lang) => ({
      name: `words-${lang}`,
      test: new RegExp(`(planner/texts/core|site/setup/words)\\.${lang}\\.ts$`),
    })),
    // What every page loads is one file too.
    {
      name: 'reader',
      priority: 1,
      test: /islands\/(storage|reader|copy-block|engine-loader|keep-place|offline-loader|search-loader|theme-button)\.ts$|preload-helper/,
    },
    // And the wizard: the comparison, which comes later, takes what it needs from there.
    { name: 'wizard', test: /src\/site\/(html|setup\/(plan-markup|wizard))\.ts/ },
  ],
};

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
      hastPlugins: [codeBlocks, focusableTables, siteLinks, wholeWords],
    }),
  },
  vite: {
    plugins: [
      {
        // Few and small modules: preloading them would cost more code than it saves time.
        name: 'no-module-preload',
        enforce: 'pre',
        configEnvironment: (name) =>
          name === 'client'
            ? { build: { modulePreload: false, rolldownOptions: { output: { advancedChunks } } } }
            : undefined,
        load: (id) =>
          id.endsWith('vite/preload-helper.js')
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
      {
        // Where a fact comes from is for people, /data and tests: a browser only follows it.
        name: 'facts-without-origin',
        enforce: 'pre',
        applyToEnvironment: (environment) => environment.name === 'client',
        transform: (code, id) =>
          /src\/core\/(facts|planner\/rules)\//.test(id)
            ? code
                .replace(/\b(source|confidence): '[\w-]+',?/g, '')
                // A notice links to its rule on the page of rules, and that to the guide.
                .replace(
                  /rules\/(warnings|refusals)\//.test(id) ? /\bdocs: ('[^']*'|\w+),/g : /$^/,
                  '',
                )
            : undefined,
      },
    ],
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
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(both|404|search|offline)\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
    }),
    searchIndex(),
    markdownCopies(),
    // Last: it saves what the others wrote.
    offlineCopies(),
  ],
});
