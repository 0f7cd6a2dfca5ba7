import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fill } from '../../../words/fill.ts';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/languages.ts';
import { fileOf } from '../../browser/one-file/contents.ts';
import { html, join, Markup } from '../../html.ts';
import { htmlLang } from '../../modes.ts';
import { guideGroups } from '../../navigation.ts';
import { phrase } from '../../phrase.ts';
import { type Carried, type CarriedPage, relink } from './pages.ts';

/** What the file consists of. */
export interface Parts {
  readonly lang: Lang;
  /** The folder of the built site, with its last slash. */
  readonly dist: string;
  readonly pages: readonly CarriedPage[];
  /** All that it carries, packed. */
  readonly packed: Buffer;
  /** The site's scripts as one. */
  readonly script: string;
  readonly carried: Carried;
}

const raw = (text: string): Markup => new Markup(text);
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Side by side is not in the file; a note about saving in the browser has nothing to say in it. */
const unused = ['both', 'note', 'all'];

/** What scripts add to any page, and what every page has. The others are switched on by their pages. */
const always = ['reading', 'search', 'engine', 'keys'];

/** The site's style sheets, the one that orders all layers first. */
function stylesOf(dist: string): { name: string; text: string }[] {
  const sheets = globSync('_astro/*.css', { cwd: dist })
    .sort()
    .map((file) => ({
      name: basename(file).replace(/\..*/, ''),
      text: readFileSync(dist + file, 'utf8').trim(),
    }))
    .filter(({ name }) => !unused.includes(name));
  const isFirst = ({ name }: { name: string }): boolean => name === 'reading';
  return [...sheets.filter(isFirst), ...sheets.filter((sheet) => !isFirst(sheet))];
}

/** The header and the footer of the site, with the other language in its own file. */
function frameOf(home: string, { lang, carried }: Parts): { header: string; footer: string } {
  const cut = (pattern: RegExp): string => pattern.exec(home)?.[0] ?? '';
  const place = words[lang].oneFile.other;
  const lead = (markup: string): string =>
    markup.replace(/<a\b([^>]*?)\shref="[^"]*\/(en|zh)\/"/g, (all, rest, to: Lang) =>
      // Within the switch of languages only: nothing else in it leads to a language's home.
      /\slang=|class="other"/.test(all) || /^\s*$/.test(rest) || rest.includes('other')
        ? `<a${rest} href="${fileOf(to)}#/${to}/" data-lang="${to}"${
            to === lang ? '' : ` title="${fill(place, { file: fileOf(to) })}"`
          }`
        : all,
    );
  const header = cut(/<a class="skip".*?<\/header>/s)
    .replace(/<nav class="modes".*?<\/nav>/s, lead)
    .replace(/<a class="other".*?<\/a>/s, lead)
    .replace(/<li><a [^>]*href="[^"]*\/both\/".*?<\/li>/s, '');
  return {
    header: relink(header, carried),
    footer: relink(cut(/<footer class="site-footer".*?<\/footer>/s), carried),
  };
}

/** What is in the file, by its titles: all that there is without script. */
function listOf({ lang, pages }: Parts): Markup {
  const name = phrase(lang, 'site.name');
  const titleOf = (path: string): string =>
    (pages.find((page) => page.path === `/${lang}/${path}/`)?.title ?? '').replace(
      ` — ${name}`,
      '',
    );
  const list = (titles: readonly string[]) =>
    html`<ul>${join(titles.filter(Boolean).map((title) => html`<li>${title}</li>`))}</ul>`;
  const guide = guideGroups.map(
    ({ title, pages: ids }) =>
      html`<h2>${phrase(lang, title)}</h2>${list(ids.map((id) => titleOf(`guide/${id}`)))}`,
  );
  const entries = pages
    .filter(({ path }) => /^\/\w+\/troubleshooting\/./.test(path))
    .map(({ path }) => titleOf(path.slice(`/${lang}/`.length, -1)));
  return html`${join(guide)}<h2>${phrase(lang, 'entries.title')}</h2>${list(entries)}`;
}

/** The file as a text. */
export function shell(parts: Parts): string {
  const { lang, dist, packed, script } = parts;
  const says = words[lang].oneFile;
  const home = readFileSync(`${dist}${lang}/index.html`, 'utf8');
  const first = /<script>(.*?)<\/script>/s.exec(home)?.[1] ?? '';
  const icon = readFileSync(`${dist}icon.svg`, 'utf8');
  const styles = stylesOf(dist);
  const { header, footer } = frameOf(home, parts);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(first)} ${hashOf(script)}`,
    `style-src ${styles.map(({ text }) => hashOf(text)).join(' ')}`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join(';');
  const sheets = styles.map(({ name, text }) =>
    always.includes(name)
      ? html`<style>${raw(text)}</style>`
      : html`<style data-name="${name}" media="not all">${raw(text)}</style>`,
  );
  return String(html`<!doctype html><html lang="${htmlLang[lang]}" data-mode="${lang}"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${raw(policy)}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${phrase(lang, 'site.name')}</title>
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">
${join(sheets, '\n')}
<script>${raw(first)}</script>
</head><body>
${raw(header)}<div class="page"><main id="main"><h1>${phrase(lang, 'site.name')}</h1>
<p class="note warning" data-unable hidden>${says.unable}</p>
<noscript><p class="note warning">${says.noscript}</p>${listOf(parts)}</noscript></main></div>${raw(footer)}
<script type="text/plain">${raw(packed.toString('base64'))}</script>
<script>${raw(script)}</script>
</body></html>
`);
}
