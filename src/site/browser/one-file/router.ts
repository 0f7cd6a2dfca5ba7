import { languages } from '../../../words/languages.ts';
import { loadEngineChoice } from '../elements/engine-loader.ts';
import { showStale } from '../elements/stale-notes.ts';
import { saveFile } from '../save-file.ts';
import { showSearch } from '../search/search-page.ts';
import { fileOf, missing, pageAt, textOf } from './contents.ts';
import { enterPage, hashOf, here, type Place, placeOf } from './place.ts';

/** Puts the page of the address bar between header and footer, and leads from one to the next. */

const lang = document.documentElement.dataset.mode ?? '';
const home = `/${lang}/`;
const [header, footer] = ['.site-header', '.site-footer'].map(
  (part) => document.querySelector(part) as HTMLElement,
);

let shown: Place | undefined;
/** How far a page was scrolled when it was left, for whoever comes back. */
const scrolled = new Map<string, number>();
/** A link was followed: what comes is read from its beginning. */
let isNew = true;

/** The page of one system is the wizard with that system: the file carries it once. */
function meant(place: Place): Place {
  const [, setup = '', system = ''] = /^(\/\w+\/setup\/)([^/]+)\/$/.exec(place.path) ?? [];
  if (!system || pageAt(place.path)) return place;
  return { path: setup, search: `?system=${system}`, section: place.section };
}

/** Shows what the address bar says. */
export function show(): void {
  const place = meant(placeOf(window.location.hash) ?? placeOf(`#${home}`) ?? here());
  if (hashOf(place) !== window.location.hash) window.history.replaceState(null, '', hashOf(place));
  const isSame = shown?.path === place.path;
  // The wizard follows its query by itself.
  const stays = isSame && (shown?.search === place.search || place.path.endsWith('/setup/'));
  if (shown) scrolled.set(hashOf(shown), scrollY);
  if (!stays) draw(place);
  shown = place;
  const before = isNew ? undefined : scrolled.get(hashOf(place));
  if (before !== undefined) scrollTo({ top: before, behavior: 'instant' });
  else if (place.section) goTo(place.section);
  else if (!stays) scrollTo({ top: 0, behavior: 'instant' });
  isNew = false;
}

function draw({ path }: Place): void {
  const page = pageAt(path) ?? pageAt(missing);
  if (!page) return;
  enterPage();
  const content = document.createElement('template');
  content.innerHTML = page.markup;
  while (header?.nextSibling && header.nextSibling !== footer) header.nextSibling.remove();
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-name]'))
    style.media = page.styles.includes(style.dataset.name ?? '') ? 'all' : 'not all';
  document.title = page.title;
  document.body.classList.toggle('wide', page.wide);
  header?.after(content.content);
  header?.querySelector<HTMLElement>('#menu:popover-open')?.hidePopover();
  for (const link of header?.querySelectorAll('#menu nav:not(.modes) a') ?? []) {
    if (link.getAttribute('href') === `#${page.at}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  // Whoever reads by ear is told that there is another page.
  const main = document.getElementById('main');
  if (main && shown) {
    main.tabIndex = -1;
    main.focus({ preventScroll: true, focusVisible: false } as FocusOptions);
  }
  const query = header?.querySelector<HTMLInputElement>('input[name=q]');
  if (query) query.value = '';
  showStale(document);
  loadEngineChoice();
  showSearch();
}

/** Goes to a section, and opens what it is folded into. */
function goTo(id: string): void {
  const target = document.getElementById(decodeURIComponent(id));
  for (let around = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around.hidden) around.dispatchEvent(new Event('beforematch'));
  }
  target?.scrollIntoView();
  if (target && (target.tabIndex >= 0 || target.hasAttribute('tabindex'))) target.focus();
}

/** Goes to an address of the copy; to the one where the reader is, once more. */
function go(hash: string): void {
  isNew = true;
  if (hash === window.location.hash) show();
  else window.location.hash = hash;
}

/** The other language stands in a file of its own, beside this one. */
function leadToOther(link: HTMLAnchorElement): void {
  const { path, search, section } = here();
  const [, , rest = ''] = /^\/(\w+)(\/.*)$/.exec(path) ?? [];
  link.hash = hashOf({ path: `/${link.dataset.lang}${rest}`, search, section });
}

/** Hands out a file that the copy carries. */
const save = (path: string): void => saveFile(path.replace(/.*\//, ''), textOf(path) ?? '');

function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || event.defaultPrevented) return;
  if (link.dataset.lang) {
    leadToOther(link);
    // On the site a script follows this link; here the browser does.
    event.stopPropagation();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const place = placeOf(link.hash);
  const other = languages.find((one) => one !== lang && place?.path.startsWith(`/${one}/`));
  if (href.startsWith('#/') && other) {
    // The browser follows it, out of this file.
    link.href = `${fileOf(other)}${href}`;
    return;
  }
  if (href.startsWith('#/') && place && !place.path.endsWith('/')) {
    event.preventDefault();
    save(place.path.slice(1));
    return;
  }
  if (href.startsWith('#') && !link.matches('.badge')) {
    event.preventDefault();
    go(href.startsWith('#/') ? href : hashOf({ ...here(), section: href.slice(1) }));
  }
}

/** A form that is sent by its address leads to a page with that query. */
function send(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || !form.getAttribute('action')?.startsWith('#/')) return;
  event.preventDefault();
  const query = new URLSearchParams(new FormData(form, event.submitter) as never);
  go(`${form.getAttribute('action')}?${query}`);
}

/** Begins to lead. */
export function startRouter(): void {
  window.history.scrollRestoration = 'manual';
  document.addEventListener('click', follow, { capture: true });
  window.addEventListener('submit', send);
  window.addEventListener('popstate', show);
  show();
}
