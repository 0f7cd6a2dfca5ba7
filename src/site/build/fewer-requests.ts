/*
 * What a page of text asks for before it is touched, in fewer requests. Astro makes a file of each sheet and
 * of each component's script, however small; on a slow line a request costs more than such a file.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutNeedless } from './needless.ts';

/** Bytes up to which a sheet stands in its pages. */
const small = 1200;

/** A page of the guide, or an entry: they have at most two small sheets each. */
const ofText = /^\w+\/(?:guide|troubleshooting)\/[^/]+\/index\.html$/;

const styles = /<link rel="stylesheet" href="[^"]*\/(_astro\/[^"]+\.css)">/g;
const script = /(<script type="module" src="[^"]*\/)(_astro\/[^"]+\.js)"/g;

/**
 * Puts sheets into a page that links them, as one, with its hash in the page's policy. Layers say which
 * rule counts, so that it does not matter that they move.
 * @param sheets what may be put in, by the file's path below the site
 */
export function withStylesInside(page: string, sheets: ReadonlyMap<string, string>): string {
  let inside = '';
  const rest = page.replace(styles, (link, file: string) => {
    const sheet = sheets.get(file);
    inside += sheet ?? '';
    return sheet === undefined ? link : '';
  });
  if (!inside) return page;
  const hash = createHash('sha256').update(inside).digest('base64');
  return rest
    .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
    .replace('</head>', () => `<style>${inside}</style></head>`);
}

/** The file that a script imports, if it does nothing else. */
export const onlyImports = (text: string): string | undefined =>
  /^import\s*["']\.\/([\w.-]+)["'];?$/.exec(text.trim())?.[1];

/** Changes what was built, after whatever takes sheets by their names and before what is saved of it. */
export const fewerRequests = (): AstroIntegration => ({
  name: 'fewer-requests',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const read = (file: string): string => readFileSync(dist + file, 'utf8');
      const pages = globSync('**/*.html', { cwd: dist }).map((file) => ({
        file,
        text: read(file),
      }));
      const linked = (texts: typeof pages, what: RegExp, group: number): string[] => [
        ...new Set(
          texts.flatMap(({ text }) => [...text.matchAll(what)].map((at) => at[group] ?? '')),
        ),
      ];
      const isText = ({ file }: { file: string }): boolean => ofText.test(file);
      const elsewhere = linked(
        pages.filter((page) => !isText(page)),
        styles,
        1,
      );
      const sheets = new Map(
        linked(pages.filter(isText), styles, 1)
          .map((file): [string, string] => [file, read(file).trim()])
          // What an address in it means depends on where it stands.
          .filter(([, text]) => Buffer.byteLength(text) <= small && !text.includes('url(')),
      );
      const imports = new Map(
        linked(pages, script, 2).flatMap((file): [string, string][] => {
          const imported = onlyImports(read(file));
          return imported ? [[file, `_astro/${imported}`]] : [];
        }),
      );
      for (const page of pages) {
        const direct = page.text.replace(
          script,
          (_, before, file) => `${before}${imports.get(file) ?? file}"`,
        );
        const text = isText(page) ? withStylesInside(withoutNeedless(direct), sheets) : direct;
        if (text !== page.text) writeFileSync(dist + page.file, text);
      }
      const unused = [...imports.keys(), ...sheets.keys()].filter(
        (file) => !elsewhere.includes(file),
      );
      for (const file of unused) rmSync(dist + file);
      logger.info(
        `${sheets.size} sheets stand in their pages, ${imports.size} scripts are skipped`,
      );
    },
  },
});
