import { globSync, readFileSync } from 'node:fs';
import type { Lang } from '../../../words/languages.ts';
import type { PageHead } from '../../browser/one-file/contents.ts';

/** A page of the built site, as the file carries it. */
export interface CarriedPage extends PageHead {
  /** `/en/guide/install/`. */
  readonly path: string;
  /** What stands between the site's header and its footer. */
  readonly markup: string;
}

/** What addresses are looked up in. */
export interface Carried {
  /** Addresses of pages and files that are in the file: `en/guide/install/`, `scripts/probe.sh`. */
  readonly has: (path: string) => boolean;
  /** The site's path, with both slashes. */
  readonly base: string;
  /** Where the site stands, if that is known. */
  readonly site: string | undefined;
}

/**
 * Pages that are left out: the whole guide once more, what saves the site in a browser, and each system's
 * plan, which the wizard makes.
 */
const leftOut = /^\w+\/(all|offline|setup\/(?!rules\/)[^/]+)\/$/;

/** The page of one system: the wizard opens with it. */
const ofSystem = /^\w+\/setup\/[^/]+\/$/;

const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

/** The style sheets that a page links, by the name before their hash. */
const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="[^"]*\/_astro\/(\w+)\.[^"]*"/g)].map(
    ([, name = '']) => name,
  );

/** The addresses of a language's pages that the file carries. */
export const carriedPaths = (dist: string, lang: Lang): string[] =>
  globSync(`${lang}/**/index.html`, { cwd: dist })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((path) => !leftOut.test(path))
    .sort();

/** Reads a page of the built site. */
export function readPage(dist: string, path: string, carried: Carried): CarriedPage {
  const html = readFileSync(`${dist}${path}index.html`, 'utf8');
  const menu = part(html, /<div id="menu"[^>]*>(.*?)<nav class="modes"/s);
  const current = part(menu, /<a href="([^"]*)" aria-current/);
  const content = part(html, /<\/header>(.*)<footer class="site-footer"/s)
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<noscript\b.*?<\/noscript>/gs, '')
    .replace(/<link\b[^>]*>/g, '');
  return {
    path: `/${path}`,
    title: decode(part(html, /<title>(.*?)<\/title>/s)),
    at: current && `/${current.slice(carried.base.length)}`,
    wide: /<body class="[^"]*\bwide\b/.test(html),
    styles: [...new Set(stylesOf(html))],
    markup: relink(content, carried),
  };
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name) => signs[name] ?? all);

/**
 * Leads links and forms to what the file carries. What it does not carry is on the site, where that is
 * known; else the link goes, with the dot before it.
 */
export function relink(markup: string, carried: Carried): string {
  const { base, site } = carried;
  const isOurs = (href: string): boolean => href.startsWith(base) && !href.startsWith('//');
  const inFile = (href: string): boolean => {
    const path = href.slice(base.length).replace(/[?#].*/s, '');
    return carried.has(path) || ofSystem.test(path);
  };
  return markup
    .replace(
      /( · )?(<a\b[^>]*?\shref=")([^"]*)("[^>]*>.*?<\/a>)/gs,
      (all, dot, open, href, rest) => {
        if (!isOurs(href)) return all;
        const to = `#/${href.slice(base.length)}`;
        if (inFile(href)) return `${dot ?? ''}${open}${to}${rest}`;
        return site ? `${dot ?? ''}${open}${new URL(href, site).href}${rest}` : '';
      },
    )
    .replace(/(<form\b[^>]*?\saction=")([^"]*)"/g, (all, open, action) =>
      isOurs(action) ? `${open}#/${action.slice(base.length)}"` : all,
    );
}
