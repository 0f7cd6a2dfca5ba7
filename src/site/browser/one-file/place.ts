/*
 * Where the reader is, in the copy in one file. The site's scripts are the same there; what they call
 * `location`, `history`, `fetch` and `addEventListener` are these (build/one-file/bundle.ts puts them in),
 * because a file has no addresses below it: the page stands behind its `#`, `#/en/setup/?system=arch#plan`,
 * and what pages fetch is in the file.
 */
import { textOf } from './contents.ts';

const own = window.location;
const site = import.meta.env.SITE_URL as string | undefined;

/** An address within the copy. */
export interface Place {
  /** With a slash on both sides: `/en/setup/`. */
  readonly path: string;
  /** With its question mark, or nothing. */
  readonly search: string;
  /** The id of a section, or nothing. */
  readonly section: string;
}

/** Reads what stands behind the first `#`; `undefined` where that is no address of a page. */
export function placeOf(hash: string): Place | undefined {
  const found = /^#(\/[^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(hash);
  if (!found) return undefined;
  const [, path = '', search = '', section = ''] = found;
  return { path: path.replace(/\/?$/, /\.\w+$/.test(path) ? '' : '/'), search, section };
}

/** The place that the address bar says. */
export const here = (): Place => placeOf(own.hash) ?? { path: '/', search: '', section: '' };

/** An address as the address bar has it: of a link in a page, or below the file. */
export const hashOf = ({ path, search, section }: Place): string =>
  `#${path}${search}${section && `#${section}`}`;

/** What stands for `location`. A link that is given to others leads to the site, where it is known. */
export const location = {
  get origin(): string {
    return site ? site.replace(/\/$/, '') : `${own.href.replace(/#.*/s, '')}#`;
  },
  get pathname(): string {
    return here().path;
  },
  get search(): string {
    return here().search;
  },
  get hash(): string {
    const { section } = here();
    return section && `#${section}`;
  },
  assign(url: string | URL): void {
    own.hash = new URL(url, own.href).hash;
  },
};

/** An address that is nothing but a query is the wizard's: whoever has left it stays where they are. */
function addressOf(url: string): string | undefined {
  if (!document.querySelector('setup-wizard')) return undefined;
  const [, search = '', section = ''] = /^(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  return hashOf({ path: here().path, search, section });
}

/** What stands for `history`. */
export const history = {
  pushState(state: unknown, _: string, url: string): void {
    const address = addressOf(url);
    if (address) window.history.pushState(state, '', address);
  },
  replaceState(state: unknown, _: string, url: string): void {
    const address = addressOf(url);
    if (address) window.history.replaceState(state, '', address);
  },
};

/** What stands for `fetch`: what the file carries, and nothing else. */
export async function fetch(url: string): Promise<Response> {
  const path = (placeOf(new URL(url, own.href).hash)?.path ?? '').slice(1);
  const text = textOf(path);
  // A page says in which language it is, as it does on the site.
  const { lang } = document.documentElement;
  const body = path.endsWith('/') ? `<html lang="${lang}"><body>${text}` : text;
  return new Response(text === undefined ? null : body, { status: text === undefined ? 404 : 200 });
}

let left = new AbortController();
let onPage = false;

/** From now on, what listens belongs to a page, and ends with it. */
export function enterPage(): void {
  left.abort();
  left = new AbortController();
  onPage = true;
}

/** What stands for the `addEventListener` of the window. */
export const addEventListener = (
  type: string,
  listener: EventListener,
  options: AddEventListenerOptions = {},
): void =>
  window.addEventListener(type, listener, onPage ? { ...options, signal: left.signal } : options);
