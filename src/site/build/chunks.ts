import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, type Rolldown } from 'vite';

/** The id of a module here. A group whose module has moved would be left out without a word. */
function moduleId(path: string): string {
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (!existsSync(file)) throw new Error(`chunks: there is no ${path}`);
  return normalizePath(file);
}

/** What every page begins with. */
const reader = moduleId('../browser/reader/reader.ts');

/** What answers a touch and other parts of a page share, without the rest of either. */
const shared = ['../browser/elements/storage.ts', '../../words/fill.ts'].map(moduleId);

/** Where the frame of every page asks for it: Astro names that by the component and a number. */
const frame = /\/layouts\/Base\.astro\?astro&type=script/;

/**
 * What a page begins with is one file, with all that it imports: pieces would compress worse, and be
 * more requests. What is imported later stays apart.
 */
const codeSplitting: Rolldown.OutputOptions['codeSplitting'] = {
  groups: [
    { name: 'reader', test: (id) => id === reader || frame.test(id), priority: 1 },
    { name: 'answers', test: moduleId('../browser/reader/answers.ts') },
    { name: 'shared', test: (id) => shared.includes(id), priority: 2 },
    // The pages of systems have it without the wizard.
    { name: 'ticks', test: moduleId('../browser/setup/ticks.ts'), priority: 1 },
    { name: 'wizard', test: moduleId('../browser/setup/wizard.ts'), priority: 1 },
    { name: 'planner', test: moduleId('../browser/setup/planner.ts') },
    { name: 'drawing', test: moduleId('../browser/setup/drawing.ts') },
  ],
};

/** Astro calls a script after its component, and adds forty letters; every page repeats them. */
const entryFileNames = ({ name }: { name: string }): string =>
  `_astro/${name.replace(/\.astro.*/, '')}.[hash].js`;

/**
 * Vite puts a helper of 1.6 kB before every `import()`, which fetches style sheets of a chunk ahead of
 * it. No chunk here has any (styles are linked by address), so all that is left of it is the import.
 */
export const preloadHelper = {
  id: '\0vite/preload-helper.js',
  code: 'export const __vitePreload = (load) => load();',
};

/** How scripts for browsers are cut into files. There is nothing to preload before any of them. */
export const chunks = (): Plugin => ({
  name: 'chunks',
  enforce: 'pre',
  load: (id) => (id === preloadHelper.id ? preloadHelper.code : undefined),
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: false,
            rolldownOptions: { output: { codeSplitting, entryFileNames } },
          },
        }
      : undefined,
});

/** Ends a build for browsers in which something is fetched when it is needed, and comes with the rest all the same. */
export const apart = (): Plugin => ({
  name: 'apart',
  applyToEnvironment: ({ name }) => name === 'client',
  onLog(_, { code, message }) {
    if (code === 'INEFFECTIVE_DYNAMIC_IMPORT') this.error(message);
  },
});
