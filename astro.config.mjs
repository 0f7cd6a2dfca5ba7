// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { codeBlocks } from './src/site/markdown/code-blocks.ts';
import { documentLanguage } from './src/site/markdown/document-language.ts';
import { focusableTables } from './src/site/markdown/focusable-tables.ts';
import { sectionIds } from './src/site/markdown/section-ids.ts';
import { siteLinks } from './src/site/markdown/site-links.ts';
import { searchIndex } from './src/site/search/integration.ts';

// Where the site will live. Both are the deployer's to say; neither changes what is built otherwise.
const site = process.env.SITE_URL ?? 'https://rootless-guide.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  srcDir: './src/site',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [documentLanguage, sectionIds],
      hastPlugins: [codeBlocks, focusableTables, siteLinks],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind compiles its index reader from WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(both|404)\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
    }),
    searchIndex(),
  ],
});
