import { fileURLToPath } from 'node:url';
import { build, normalizePath, type Plugin } from 'vite';
import type { Lang } from '../../../words/languages.ts';
import { preloadHelper } from '../chunks.ts';

const path = (file: string): string =>
  normalizePath(fileURLToPath(new URL(`../../browser/${file}`, import.meta.url)));

/** What the site has by the network, by what the file has in its place. */
const inPlace: Readonly<Record<string, string>> = {
  [path('search/engine.ts')]: path('one-file/engine.ts'),
};

/** The site's modules, some of them exchanged. Style sheets stand in the file: nothing adds them later. */
const exchanged: Plugin = {
  name: 'one-file',
  enforce: 'pre',
  load: (id) => {
    if (id.endsWith('.css?url')) return 'export default "";';
    if (id === preloadHelper.id) return preloadHelper.code;
    const other = inPlace[id];
    return other && `export * from ${JSON.stringify(other)};`;
  },
};

/** What is not the browser's own, in a file: each name stands for a module's. */
const place = path('one-file/place.ts');
const inject: Record<string, [string, string]> = Object.fromEntries(
  ['location', 'history', 'fetch', 'addEventListener'].map((name) => [name, [place, name]]),
);

/**
 * The site's scripts for one language as one text, which runs as a classic script: a module needs a server.
 * @param site where the site stands, if that is known
 */
export async function bundle(lang: Lang, site: string | undefined): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [exchanged],
    define: {
      'import.meta.env.BASE_URL': '"#/"',
      'import.meta.env.SITE_URL': site ? JSON.stringify(site) : 'undefined',
      'import.meta.env.REPORT_URL': JSON.stringify(process.env.REPORT_URL ?? ''),
    },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: {
        input: path(`one-file/one-file.${lang}.ts`),
        transform: { inject },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [made].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('one-file: no script was made');
  // Neither may stand in a script of a page, and both mean the same with the stroke.
  return chunk.code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}
