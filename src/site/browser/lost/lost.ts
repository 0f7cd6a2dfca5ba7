import { nearestAddresses } from '../../../core/search/nearest-address.ts';
import { type PackedNames, unpackNames } from '../../../core/search/packed.ts';
import { languages } from '../../../words/languages.ts';
import { anchor, element } from '../dom.ts';
import { fetchJson } from '../fetch-json.ts';

/** Says in the language of the address that it leads nowhere, and which addresses are like it. */
async function help(): Promise<void> {
  const root = import.meta.env.BASE_URL;
  const below = location.pathname.slice(root.length);
  const [first = '', ...rest] = below.split('/');
  const lang = languages.find((known) => known === first) ?? languages[0];
  const sections = document.querySelectorAll<HTMLElement>('main > section');
  if (languages.some((known) => known === first)) {
    for (const section of sections) section.hidden = section.dataset.lang !== lang;
  }
  const shown = document.querySelector<HTMLElement>(`[data-lang="${lang}"]`);
  document.documentElement.lang = shown?.lang ?? 'en';
  const { pages } = unpackNames(await fetchJson<PackedNames>(`${root}pagefind/${lang}/names.json`));
  // Only texts stand side by side; of the rest there is a page a language.
  const isText = (path: string): boolean => /^(guide|troubleshooting)\//.test(path);
  const link = (title: string, path: string): HTMLElement =>
    element(
      'li',
      '',
      anchor(title, `${root}${first === 'both' && isText(path) ? first : lang}/${path}`),
    );
  const path = rest.join('/');
  const near = nearestAddresses(path, pages).map(({ url, names: [title = url] }) =>
    link(title, url.replace(/^\//, '')),
  );
  if (first === 'both' && path && !isText(path)) near.unshift(link(`/${lang}/${path}`, path));
  const place = shown?.querySelector<HTMLElement>('.near');
  if (!place || near.length === 0) return;
  place.querySelector('ul')?.append(...near);
  place.hidden = false;
}

void help().catch(() => undefined);
