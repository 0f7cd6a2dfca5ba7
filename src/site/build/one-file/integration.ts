/*
 * The whole guide of a language as one HTML file, which opens from a disk: for people on closed networks.
 * It is made of the built pages, the built styles and the site's own scripts; only what a file cannot have
 * (addresses, a server, Pagefind's engine) is exchanged (bundle.ts). Its pages travel packed, because plain
 * they would be four times as large.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  type PackedSummaries,
  packNames,
  packSummaries,
  unpackNames,
} from '../../../core/search/packed.ts';
import { words } from '../../../words/index.ts';
import { type Lang, languages, otherLang } from '../../../words/languages.ts';
import { fileOf, headsFile, missing, type PageHeads } from '../../browser/one-file/contents.ts';
import { html, join } from '../../html.ts';
import { phrase } from '../../phrase.ts';
import { pack } from '../offline/pack.ts';
import { bundle } from './bundle.ts';
import { type Carried, type CarriedPage, carriedPaths, readPage } from './pages.ts';
import { shell } from './shell.ts';

/** What the scripts fetch on the site. Search by names has one file a language; the other one has none here. */
function filesOf(dist: string, lang: Lang): Record<string, string> {
  const read = (path: string): [string, string] => [path, readFileSync(dist + path, 'utf8')];
  const other = otherLang(lang);
  const parse = (path: string) => JSON.parse(read(path)[1]);
  const { pages } = unpackNames(parse(`pagefind/${lang}/names.json`));
  // The index of the file knows pages by their addresses.
  const summaries: PackedSummaries = {
    ...parse(`pagefind/${lang}/summaries.json`),
    ids: pages.map(({ url }) => url).join(' '),
  };
  return {
    ...Object.fromEntries(
      [
        'data/answers.json',
        'data/diagnosis.json',
        'data/evidence.json',
        `data/fixes.${lang}.json`,
        `data/steps.${other}.json`,
        'scripts/probe.sh',
        `pagefind/${lang}/names.json`,
      ].map(read),
    ),
    [`pagefind/${lang}/summaries.json`]: JSON.stringify(summaries),
    [`pagefind/${other}/names.json`]: JSON.stringify(packNames({ pages: [], spread: [] })),
    [`pagefind/${other}/summaries.json`]: JSON.stringify(packSummaries({}, [])),
  };
}

/** The page under an address that is not in the file. */
function missingPage(lang: Lang): CarriedPage {
  const says = words[lang].oneFile;
  const places = [
    ['guide', 'nav.guide'],
    ['troubleshooting', 'nav.troubleshooting'],
    ['setup', 'nav.setup'],
  ] as const;
  const links = places.map(
    ([place, key]) =>
      html`<a class="button quiet" href="#/${lang}/${place}/">${phrase(lang, key)}</a>`,
  );
  const markup = html`<div class="page"><main id="main"><h1>${says.missing}</h1><p class="lead">${says.missingText}</p><p class="choices">${join(links, ' ')}</p></main></div>`;
  return {
    path: missing,
    title: `${says.missing} — ${phrase(lang, 'site.name')}`,
    at: '',
    wide: false,
    styles: ['pages', 'forms'],
    markup: String(markup),
  };
}

/** What is made, for the page that offers it. */
export interface OneFile {
  readonly size: number;
  readonly sha256: string;
}

async function writeOne(
  dist: string,
  lang: Lang,
  base: string,
  site: string | undefined,
): Promise<OneFile> {
  const paths = carriedPaths(dist, lang);
  const files = filesOf(dist, lang);
  const known = new Set([...paths, ...Object.keys(files)]);
  const carried: Carried = { base, site, has: (path) => known.has(path) };
  const pages = [...paths.map((path) => readPage(dist, path, carried)), missingPage(lang)];
  const heads: PageHeads = Object.fromEntries(
    pages.map(({ path, title, at, wide, styles }) => [path, { title, at, wide, styles }]),
  );
  const { bytes } = pack(
    [
      ...pages.map(({ path, markup }) => [`${path.slice(1)}index.html`, markup] as const),
      ...Object.entries(files),
      [headsFile, JSON.stringify(heads)] as const,
    ].map(([path, text]) => ({ path, body: Buffer.from(text) })),
  );
  const script = await bundle(lang, site);
  const text = shell({ lang, dist, pages, packed: bytes, script, carried });
  writeFileSync(dist + fileOf(lang), text);
  return {
    size: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** Says in the page that offers a file how large it is, and what it must be. */
function announce(dist: string, lang: Lang, made: Readonly<Record<Lang, OneFile>>): void {
  const page = `${dist}${lang}/offline/index.html`;
  const places = Object.fromEntries(
    languages.flatMap((one) => [
      [`size-${one}`, `${(made[one].size / 1_000_000).toFixed(1)} MB`],
      [`sum-${one}`, made[one].sha256],
    ]),
  );
  const before = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    before.replace(/\{((?:size|sum)-\w+)\}/g, (all, name) => places[name] ?? all),
  );
}

/** Writes a file for each language, after the search index and before what is saved for offline reading. */
export const oneFile = (): AstroIntegration => {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'one-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = process.env.SITE_URL && new URL(base, process.env.SITE_URL).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const made = {} as Record<Lang, OneFile>;
        for (const lang of languages) {
          made[lang] = await writeOne(dist, lang, base, site);
          logger.info(`${fileOf(lang)}: ${Math.round(made[lang].size / 1000)} kB`);
        }
        for (const lang of languages) announce(dist, lang, made);
      },
    },
  };
};
