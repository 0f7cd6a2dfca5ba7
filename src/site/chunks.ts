import type { Plugin, Rolldown } from 'vite';

/**
 * What a page begins with is one file, with all that it imports: pieces would compress worse, and be
 * more requests. What is imported later stays apart.
 */
const codeSplitting: Rolldown.OutputOptions['codeSplitting'] = {
  groups: [
    { name: 'reader', test: /\/site\/islands\/reader\.ts$/, priority: 1 },
    { name: 'wizard', test: /\/site\/setup\/wizard\.ts$/ },
  ],
};

/** How scripts for browsers are cut into files. Few and small, they need no preloading. */
export const chunks = (): Plugin => ({
  name: 'chunks',
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting } } } }
      : undefined,
});
